import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { deskFragment, deskParts, fragmentOf } from './linked-fragment';

test.each([
  ['https://example.jp/ja/check/#a1.AbC-_', 'a1.AbC-_'],
  [' #a1.AbC \n', 'a1.AbC'],
  ['a1.AbC', 'a1.AbC'],
  ['窓口 #3：https://example.jp/ja/check/#\na2.AbC\nDef。', 'a2.AbC\nDef。'],
  ['https://example.jp/ja/', 'https://example.jp/ja/'],
])('%s', (pasted, fragment) => {
  expect(fragmentOf(pasted)).toBe(fragment);
});

test('a desk in another language gets the answers and the day that was set', () => {
  const answers = { topics: ['moving'], household: { self: { residence: 'moving-in' } } } as const;
  const day = plainDate('2027-04-01');
  const today = deskFragment(answers, undefined);
  expect(deskParts(today)).toEqual({ text: today, day: undefined });
  expect(deskParts(deskFragment(answers, day))).toEqual({ text: today, day });
  expect(deskParts(`${today}&on=2027-02-30`)).toEqual({ text: today, day: undefined });
});
