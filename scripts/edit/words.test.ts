import { expect, test } from 'vitest';
import en from './words/en.json';
import ja from './words/ja.json';

type Words = { readonly [key: string]: string | Words };

/** Every sentence by its place, with the names that are filled in. */
function sentences(words: Words, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, said]) =>
    typeof said === 'string'
      ? [[`${above}${key}`, (said.match(/\{\w+\}/g) ?? []).toSorted().join()] as [string, string]]
      : sentences(said, `${above}${key}.`),
  );
}

test('both languages say everything, with the same names in it', () => {
  expect(new Map(sentences(en))).toEqual(new Map(sentences(ja)));
});

test('whoever reads only Japanese meets no English word', () => {
  const read = JSON.stringify(ja)
    .replace(/"[^"]+":/g, '')
    .replace(/https:\/\/|\{\w*\s*\}/g, '');
  expect(read.match(/[A-Za-z]{3,}/g) ?? []).toEqual([]);
});
