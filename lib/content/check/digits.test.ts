import { expect, test } from 'vitest';
import { digitsTyped } from './digits';

test.each([
  ['一万円まで', '一万円'],
  ['百二十万円', '百二十万円'],
  ['五月の末日', '五月'],
  ['三年以内', '三年'],
  ['一年以内', '一年'],
  ['｜三《さん》か｜月《げつ》', '三か月'],
  ['十八歳まで', '十八歳'],
  ['五割', '五割'],
  ['60万円', '60'],
])('a number in characters is one as well: %s', (text, found) => {
  expect(digitsTyped(text)).toBe(found);
});

test.each([
  '一人で申し込みます',
  '一年中',
  '一か月に',
  '十分に',
  '第三者',
  '一時預かり',
  '二人目',
  '四月至次年三月',
])('words and no number: %s', (text) => {
  expect(digitsTyped(text)).toBeUndefined();
});
