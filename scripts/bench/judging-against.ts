import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atLeast, atMost, type BenchRow } from './bench-row';
import { ranIn, packageScript } from './in-tree';
import { median } from './median';
import { samePeople, type Described } from './same-people';

/** Judging the same people by the rules of two trees, in turn, each in a program of its own. */
export function judgingAgainst(before: string, turns = 5): BenchRow[] {
  const people = samePeople(before, '.');
  const [peopleBefore, peopleNow] = [fileOf(before, people.before), fileOf('.', people.now)];
  const judged = (tree: string, file: string, reasons: 'all' | 'fewest') =>
    Number(ranIn(tree, [resolve('scripts/bench/judge-in-tree.ts'), file, reasons]));
  const speeds = Array.from({ length: turns }, () => ({
    before: judged(before, peopleBefore, 'all'),
    all: judged('.', peopleNow, 'all'),
    fewest: judged('.', peopleNow, 'fewest'),
  }));
  const middle = (what: 'before' | 'all' | 'fewest') => median(speeds.map((each) => each[what]));
  const named = `${people.now.length} examples of both`;
  return [
    atLeast(`judged without reasons, ${named}`, 4, '× before', middle('fewest') / middle('before')),
    atLeast(`judged with all reasons, ${named}`, 1.5, '× before', middle('all') / middle('before')),
  ];
}

/** The same people as lines, answered by the command of each tree: once as many as a city would send, which takes long enough to be measured once. */
export function linesAgainst(before: string, lines = 100_000): BenchRow[] {
  const people = samePeople(before, '.');
  const [then, today] = [answered(before, people.before, lines), answered('.', people.now, lines)];
  const what = `${lines.toLocaleString('en')} lines (--jsonl)`;
  return [
    atLeast(`${what}, households a second`, 3, '× before', then.seconds / today.seconds),
    atMost(`${what}, greatest use of memory`, 0.6, '× before', today.memory / then.memory),
  ];
}

/** How long the lines of some people take, and how much memory: of those who are judged on the one day, over and over. */
function answered(tree: string, people: readonly Described[], lines: number) {
  const today = people.filter(({ on }) => on === day).map(({ household }) => JSON.stringify(household));
  const file = resolve(tree, '.cache/bench-lines.jsonl');
  writeFileSync(
    file,
    Array.from({ length: lines }, (_, place) => `${today[place % today.length]}\n`).join(''),
  );
  const [, ...command] = packageScript(tree, 'assess').split(' ');
  const telling = ['--import', resolve('scripts/bench/tell-peak.mjs')];
  const started = performance.now();
  const memory = Number(ranIn(tree, [...telling, ...command, '--on', day, '--jsonl', file], 3));
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** The day on which most examples are judged. */
const day = '2026-11-22';

function fileOf(tree: string, people: readonly Described[]): string {
  const file = resolve(join(tree, '.cache/bench-people.json'));
  writeFileSync(file, JSON.stringify(people));
  return file;
}
