import { expect, test } from 'vitest';
import { daysWithin, merge, within, type Interval } from './intervals';

const intervals = (...pairs: [number, number][]): Interval[] =>
  pairs.map(([first, last]) => ({ first, last }));

test.each<[string, Interval[], Interval[]]>([
  ['days apart stay apart', intervals([1, 3], [5, 7]), intervals([1, 3], [5, 7])],
  ['days that touch are one', intervals([1, 3], [4, 7]), intervals([1, 7])],
  ['days shared are one', intervals([1, 5], [5, 7]), intervals([1, 7])],
  ['a part inside adds nothing', intervals([1, 9], [3, 4]), intervals([1, 9])],
  ['any order is put in order', intervals([5, 7], [1, 3]), intervals([1, 3], [5, 7])],
  ['the last of three is out of order', intervals([4, 5], [8, 9], [1, 2]), intervals([1, 2], [4, 5], [8, 9])],
  ['an end before its beginning is no day', intervals([1, 3], [6, 5]), intervals([1, 3])],
  ['one day is a day', intervals([2, 2]), intervals([2, 2])],
  ['nothing stays nothing', [], []],
])('%s', (_, told, merged) => expect(merge(told)).toEqual(merged));

test.each<[Interval[], Interval[], number]>([
  [intervals([0, 20]), intervals([5, 10]), 6],
  [intervals([6, 8]), intervals([6, 8]), 3],
  [intervals([0, 5]), intervals([5, 5]), 1],
  [intervals([10, 20]), intervals([10, 10]), 1],
  [intervals([0, 4], [11, 20]), [], 0],
  [intervals([0, 5], [7, 7], [9, 30]), intervals([5, 5], [7, 7], [9, 10]), 4],
])('of %j the part from day 5 to day 10 is %j, %i days', (told, part, days) => {
  expect(within(told, { first: 5, last: 10 })).toEqual(part);
  expect(daysWithin(told, { first: 5, last: 10 })).toBe(days);
});
