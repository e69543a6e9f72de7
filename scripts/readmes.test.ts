import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [english, japanese] = ['README.md', 'README.ja.md'].map((file) => readFileSync(file, 'utf8'));

/** What both say alike, whatever their language: each in the order of its first mention. */
const saidIn = (text = '', pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, said = '']) => said)),
];

test.each([
  ['headings', /^(#+) /gm],
  ['commands', /(?:`|^)((?:npm|npx) [^`\n]+)/gm],
  ['links to files', /\]\(([\w./-]*docs\/[^)]+)\)/g],
])('both READMEs have the same %s', (_, pattern) => {
  expect(saidIn(english, pattern).length).toBeGreaterThan(0);
  expect(saidIn(japanese, pattern).toSorted()).toEqual(saidIn(english, pattern).toSorted());
});

test('both READMEs have as many headings', () => {
  const countIn = (text = '') => text.match(/^#+ /gm)?.length;
  expect(countIn(japanese)).toBe(countIn(english));
});

test('both READMEs name the same rooms, in the same order', () => {
  const roomsIn = (text = '') =>
    [...text.matchAll(/^\| (`[a-z].*?\/?`(?: · `[^|]+`)*)/gm)].map(([, room]) => room);
  const rooms = (text = '') => roomsIn(text).filter((room) => room?.includes('/`'));
  expect(rooms(english).length).toBeGreaterThan(20);
  expect(rooms(japanese)).toEqual(rooms(english));
});

test('each README leads to the other, and the Japanese one is no longer', () => {
  expect(english).toContain('(README.ja.md)');
  expect(japanese).toContain('(README.md)');
  expect(japanese?.split('\n').length).toBeLessThanOrEqual(english?.split('\n').length ?? 0);
});
