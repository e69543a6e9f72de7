import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampledIn, writeSample } from '../check/sample-writing';
import { openSentences } from './open-sentences';
import { writtenTree } from './written-tree';

test('a language is named with what it lacks and what is older, others are not', () => {
  const { root, write } = writtenTree();
  writeSample(root);
  const open = () => openSentences(join(root, 'content')).filter(({ locale }) => sampledIn.includes(locale));
  expect(open()).toEqual([]);
  write('content/places/ja.yaml', 'places: { kumagaya: 熊谷 }\n');
  write('content/desks/en.yaml', 'desks: { counter: { name: Desk } }\n');
  expect(open()).toEqual([
    { locale: 'ja-simple', missing: 0, changed: 1 },
    { locale: 'en', missing: 1, changed: 1 },
  ]);
});
