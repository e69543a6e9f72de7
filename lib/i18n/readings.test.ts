import { expect, test } from 'vitest';
import { readingOfDay, readingOfMonth } from './readings';

const months = 'いち に さん し ご ろく しち はち く じゅう じゅういち じゅうに'.split(' ');
const days = [
  ...'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか'.split(' '),
  ...'じゅういちにち じゅうににち じゅうさんにち じゅうよっか じゅうごにち'.split(' '),
  ...'じゅうろくにち じゅうしちにち じゅうはちにち じゅうくにち はつか'.split(' '),
  ...'にじゅういちにち にじゅうににち にじゅうさんにち にじゅうよっか にじゅうごにち'.split(' '),
  ...'にじゅうろくにち にじゅうしちにち にじゅうはちにち にじゅうくにち さんじゅうにち さんじゅういちにち'.split(
    ' ',
  ),
];

test('every month and every day of the month has its own reading', () => {
  expect(months.map((_, index) => readingOfMonth(index + 1))).toEqual(
    months.map((reading, index) => `｜${index + 1}月《${reading}がつ》`),
  );
  expect(days.map((_, index) => readingOfDay(index + 1))).toEqual(
    days.map((reading, index) => `｜${index + 1}日《${reading}》`),
  );
});
