import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSample } from './check/sample-writing';
import { orCorrectFirst } from './correct-first';

const root = mkdtempSync(join(tmpdir(), 'first-'));
writeSample(root);
afterAll(() => rmSync(root, { recursive: true }));

const stumble = (): string => {
  throw new Error('of the program');
};

test('what stumbles over right content is a slip of the program, and is shown whole', () => {
  expect(orCorrectFirst(root, () => 'said', String)).toBe('said');
  expect(() => orCorrectFirst(root, stumble, String)).toThrow('of the program');
});

test('what stumbles where content has faults says what to correct first', () => {
  writeFileSync(join(root, 'content/programmes/grant/ja.yaml'), 'title: {sum}円');
  expect(orCorrectFirst(root, stumble, String)).toBe(
    'Correct the content first: npm run check-content names what to write (1).',
  );
});
