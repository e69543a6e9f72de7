import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSearchWords, readWhole } from './words-file';
import { writtenTree } from './written-tree';

const schema = z.strictObject({
  title: z.string(),
  steps: z.array(z.string()).default([]),
  search: z.array(z.string()).optional(),
});

function folderWith(japanese: string, english?: string) {
  const { root, write } = writtenTree();
  write('grant/ja.yaml', japanese);
  if (english !== undefined) write('grant/en.yaml', english);
  return join(root, 'grant');
}

test('words that say everything the Japanese words do are read', () => {
  const folder = folderWith('title: a\nsearch: [b]\n', 'title: x\n');
  expect(readWhole(folder, 'en', schema)).toEqual({ title: 'x', steps: [] });
  expect(readWhole(folder, 'ja', schema)).toEqual({ title: 'a', steps: [], search: ['b'] });
});

test.each([
  ['none at all', undefined],
  ['an empty file', ''],
  ['one sentence less', 'title: x\nsteps: [y]\n'],
  ['a sentence still to be written', 'title:\nsteps: [y, z]\n'],
  ['nothing that could be shown', 'titel: x\n'],
])('%s: nothing is read in that language', (_, english) => {
  expect(readWhole(folderWith('title: a\nsteps: [b, c]\n', english), 'en', schema)).toBeUndefined();
});

test('without a file nothing is read, even where the Japanese has nothing to say', () => {
  expect(readWhole(folderWith('{}\n'), 'en', z.strictObject({}))).toBeUndefined();
});

test('words to search by are read from a file that is not whole', () => {
  const folder = folderWith('title: a\nsteps: [b]\n', 'title: x\nsearch: [y, 119]\n');
  expect(readSearchWords(folder, 'en')).toEqual(['y', '119']);
  expect(readSearchWords(folder, 'ja')).toBeUndefined();
  expect(readSearchWords(folder, 'ja-simple')).toBeUndefined();
});
