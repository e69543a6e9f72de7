import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeBefore } from './made-before';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build that tells what it made. */
async function built(...asked: readonly string[][]) {
  const before = madeBefore(folder);
  const made: string[] = [];
  const given: string[] = [];
  for (const parts of asked) {
    const make = async () => {
      made.push(parts.join('+'));
      return Buffer.from(`made of ${parts.join('+')}`);
    };
    given.push(String(await before.of(parts, make)));
  }
  before.forgetOthers();
  return { made, given };
}

test('the next build makes what has changed, and is given the same', async () => {
  expect((await built(['a', 'b'], ['c'])).made).toEqual(['a+b', 'c']);
  expect(await built(['a', 'b'], ['d'])).toEqual({ made: ['d'], given: ['made of a+b', 'made of d'] });
  // What a build did not ask for is gone.
  expect((await built(['c'])).made).toEqual(['c']);
});

test('parts that read alike together are not the same', async () => {
  expect((await built(['ab', 'c'], ['a', 'bc'], ['abc'])).made).toHaveLength(3);
});

test('what a build was cut off in is forgotten', async () => {
  writeFileSync(join(folder, 'x.part'), 'half');
  await built(['a']);
  expect(readdirSync(folder)).toHaveLength(1);
});
