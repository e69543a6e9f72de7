import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFrozen } from '@/lib/testing/frozen-content';
import { correct } from './correct-command';
import { readCorrectOptions } from './correct-options';

const root = mkdtempSync(join(tmpdir(), 'follow-'));
writeFrozen(root);
cpSync('docs/examples', join(root, 'docs/examples'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const file = 'content/programmes/english-test/examples.yaml';
const read = (name: string) => readFileSync(join(root, name), 'utf8');

function run(...args: string[]) {
  const options = readCorrectOptions([...args, '--on', '2026-11-24']);
  if ('advice' in options || 'help' in options) throw new Error(JSON.stringify(options));
  return correct(options, root);
}

test('examples expect what they come to now where a person has said so, and are named otherwise', () => {
  const before = read(file).split('\n');
  const unasked = run('english-test', 'lastGrade', '8', '--write');
  expect(unasked.lines.join('\n')).toMatch(
    /has to follow \(2\):\n.*:\d+\n.*:\d+\n.* add --follow and --write/,
  );
  expect(unasked.toWrite?.beside).toEqual([]);

  const { lines, toWrite } = run('english-test', 'lastGrade', '8', '--write', '--follow');
  expect(lines).toContain('These examples expect from now on what they come to now.');
  for (const each of toWrite ? [toWrite, ...toWrite.beside] : [])
    writeFileSync(join(root, each.file), each.text);
  const now = read(file).split('\n');
  const changed = before.flatMap((line, at) => (line === now[at] ? [] : [line.trim(), now[at]?.trim()]));
  expect(changed).toEqual([
    'expect: { verdict: met, conditions: { junior-high: met } }',
    'expect: { verdict: unmet, conditions: { junior-high: unmet } }',
    'expect: { verdict: unknown, ask: [children.0.birthDate], conditions: { junior-high: unknown } }',
    'expect: { verdict: unmet, ask: [], conditions: { junior-high: unmet } }',
  ]);
  expect(run('english-test', 'lastGrade', '9').lines.join('\n')).toContain('has to follow (2):');
});

test('a reason that nothing asked for is not taken in silence', () => {
  const { toWrite } = run('relocation-grant', 'single', '650000', '--write', '--sure', 'so');
  expect(toWrite?.beside).toEqual([]);
  expect(toWrite?.next).toContain('Nothing is in doubt: there is nothing to be sure of.');
});
