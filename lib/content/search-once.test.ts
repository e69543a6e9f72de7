import { expect, test } from 'vitest';
import type { SearchEntry } from '../search/search-entry';
import { saidOnce } from './search-once';

test('what a field repeats after one that counts for more is left out', () => {
  const entry: SearchEntry = {
    ...{ id: 'gift', topic: ['children'], audience: ['everyone'], availability: ['open'], kind: ['grant'] },
    ...{ title: 'Birth gift', words: 'baby money', reading: 'しゅっさん', summary: 'The city gives a gift.' },
    ...{
      who: 'parents',
      other: 'Gift 出産祝金 money (出産祝金)',
      body: 'The city (市) gives it, gives it once',
    },
  };
  expect(saidOnce(entry)).toEqual({ ...entry, other: '出産祝金', body: '(市) it, once' });
});
