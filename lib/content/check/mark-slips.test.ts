import { expect, test } from 'vitest';
import { markSlips } from './mark-slips';

const slipsOf = (text: string, name = 'content/desks/ja.yaml') =>
  markSlips(new Map([[name, `a:\n  b: '${text}'\n`]])).map(({ path, message }) => [path, message]);

test('a bracket alone and a stop that stands twice are named at their place, in Japanese files', () => {
  const bracket = 'Write both （ and ）: one stands here without the other.';
  expect(slipsOf('窓口（市役所。')).toEqual([['a.b', bracket]]);
  expect(slipsOf('窓口です。。')).toEqual([['a.b', 'Write 。 once: it stands here twice.']]);
  expect(slipsOf('窓口（「市」役所）です。')).toEqual([]);
  expect(slipsOf('窓口（市役所。', 'content/desks/zh-Hans.yaml')).toEqual([]);
});
