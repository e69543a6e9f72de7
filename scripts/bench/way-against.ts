import type { Browser } from '@playwright/test';
import { atMost, type BenchRow } from './bench-row';
import { median } from './median';
import { measuredVisitors, wayOf, type MeasuredWay } from './measured-way';

/** The way of five people to their result on two sites, on a processor slowed four times. */
export async function wayAgainst(browser: Browser, before: string, now: string): Promise<BenchRow[]> {
  const ways: BothWays[] = [];
  for (const { topics, topicsBefore = topics, answers } of measuredVisitors) {
    const turns: BothWays = { before: [], now: [] };
    for (let turn = 0; turn < 5; turn += 1) {
      turns.before.push(await wayOf(browser, before, topicsBefore, answers));
      turns.now.push(await wayOf(browser, now, topics, answers));
    }
    ways.push(turns);
  }
  const slowest = (site: keyof BothWays, each: (turns: MeasuredWay[]) => number) =>
    Math.max(...ways.map((turns) => each(turns[site])));
  const [stepBefore, stepNow] = [slowest('before', slowestStep), slowest('now', slowestStep)];
  const opened = (turns: MeasuredWay[]) => median(turns.map((way) => way.opened));
  const named = 'processor slowed 4 ×, slowest of five journeys';
  return [
    atMost(`step to the next question, ${named}`, 0.35, '× before', stepNow / stepBefore),
    atMost(`the same`, 100, 'ms', stepNow),
    atMost(`result opened, ${named}`, 0.6, '× before', slowest('now', opened) / slowest('before', opened)),
  ];
}

type BothWays = Record<'before' | 'now', MeasuredWay[]>;

/** The slowest step of a way, each step being as slow as in the middle of all turns. */
function slowestStep(turns: MeasuredWay[]): number {
  const places = turns[0]?.steps.keys() ?? [];
  return Math.max(...[...places].map((place) => median(turns.map(({ steps }) => steps[place] ?? 0))));
}
