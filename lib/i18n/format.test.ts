import { expect, test } from 'vitest';
import { parseDateRange, plainDate } from '../dates';
import { formatDate, formatYen, formatYenRange, japaneseEra } from './format';
import { formatsIn } from './languages';

test.each([
  ['2027-03-15', '2027年3月15日', '2027｜年《ねん》｜3月《さんがつ》｜15日《じゅうごにち》', '15 March 2027'],
  ['2027-04', '2027年4月', '2027｜年《ねん》｜4月《しがつ》', 'April 2027'],
  ['2027', '2027年', '2027｜年《ねん》', '2027'],
  [
    '2027-07/2027-09',
    '2027年7月から2027年9月まで',
    '2027｜年《ねん》｜7月《しちがつ》から 2027｜年《ねん》｜9月《くがつ》まで',
    'July 2027 to September 2027',
  ],
  [
    '2027-12-24/2028',
    '2027年12月24日から2028年12月31日まで',
    '2027｜年《ねん》｜12月《じゅうにがつ》｜24日《にじゅうよっか》から 2028｜年《ねん》｜12月《じゅうにがつ》｜31日《さんじゅういちにち》まで',
    '24 December 2027 to 31 December 2028',
  ],
])('%s in each language', (text, ja, simple, en) => {
  const range = parseDateRange(text);
  if (!range) throw new Error(text);
  expect([
    formatDate(range, formatsIn('ja')),
    formatDate(range, formatsIn('ja-simple')),
    formatDate(range, formatsIn('en')),
  ]).toEqual([ja, simple, en]);
});

test('a day needs no range', () => {
  expect(formatDate(plainDate('2026-11-01'), formatsIn('ja-simple'))).toBe(
    '2026｜年《ねん》｜11月《じゅういちがつ》｜1日《ついたち》',
  );
});

test.each([
  [0, '0円', '0｜円《えん》', '¥0'],
  [99_999, '99,999円', '99,999｜円《えん》', '¥99,999'],
  [90_000, '90,000円', '90,000｜円《えん》', '¥90,000'],
  [100_000, '10万円', '10｜万円《まんえん》', '¥100,000'],
  [100_001, '100,001円', '100,001｜円《えん》', '¥100,001'],
  [1_300_000, '130万円', '130｜万円《まんえん》', '¥1,300,000'],
])('%i yen in each language', (yen, ja, simple, en) => {
  expect([
    formatYen(yen, formatsIn('ja')),
    formatYen(yen, formatsIn('ja-simple')),
    formatYen(yen, formatsIn('en')),
  ]).toEqual([ja, simple, en]);
});

test('an amount between two bounds, from nothing up, and the same twice', () => {
  expect(formatYenRange(600_000, 1_000_000, formatsIn('ja'))).toBe('60万円から100万円まで');
  expect(formatYenRange(600_000, 1_000_000, formatsIn('en'))).toBe('¥600,000 to ¥1,000,000');
  expect(formatYenRange(0, 150_000, formatsIn('ja'))).toBe('最大15万円');
  expect(formatYenRange(0, 150_000, formatsIn('en'))).toBe('up to ¥150,000');
  expect(formatYenRange(200_000, 200_000, formatsIn('ja'))).toBe('20万円');
});

test.each([
  [2026, '令和8年'],
  [2019, '平成31年・令和元年'],
  [1989, '昭和64年・平成元年'],
  [1975, '昭和50年'],
  [1926, '大正15年・昭和元年'],
  [1912, '明治45年・大正元年'],
])('%i in the Japanese calendar', (year, era) => {
  expect(japaneseEra(year)).toBe(era);
});
