import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../../dates';
import { isOpenDay } from './open-days';
import {
  contains,
  difference,
  firstDay,
  intersection,
  lastDay,
  pauses,
  stretchOf,
  union,
  type Stretch,
  type Stretches,
} from './stretches';
import { trimmedToOpenDays } from './trimmed';

/** Thirty days over a turn of the year; one cell more at each end stands for all days before and after. */
const frame = Array.from({ length: 30 }, (_, index) => addDays(plainDate('2026-12-14'), index));
const cells = fc.array(fc.boolean(), { minLength: frame.length + 2, maxLength: frame.length + 2 });
const holidays = { days: [plainDate('2027-01-11')], officialUntil: plainDate('2027-12-31') };

/** The stretches that cells stand for, by looking at one cell after another. */
function stretchesOf(isIn: readonly boolean[]): Stretch[] {
  const found: { from: PlainDate | undefined; until: PlainDate | undefined }[] = [];
  const dayAt = (index: number) => frame[index - 1];
  const [beforeAll, afterAll] = [plainDate('2026-12-13'), plainDate('2027-01-13')];
  isIn.forEach((is, index) => {
    const until = index === 0 ? beforeAll : index === isIn.length - 1 ? undefined : dayAt(index);
    const last = found.at(-1);
    if (is && index > 0 && isIn[index - 1] && last) last.until = until;
    else if (is) found.push({ from: index === isIn.length - 1 ? afterAll : dayAt(index), until });
  });
  return found;
}

const cellwise = (a: readonly boolean[], b: readonly boolean[], join: (a: boolean, b: boolean) => boolean) =>
  stretchesOf(a.map((is, index) => join(is, b[index] ?? false)));

describe('lists of days, against the same days one by one', () => {
  test('share, join and take away', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const [one, other] = [stretchesOf(a), stretchesOf(b)];
        expect(intersection(one, other)).toEqual(cellwise(a, b, (is, does) => is && does));
        expect(union(one, other)).toEqual(cellwise(a, b, (is, does) => is || does));
        expect(difference(one, other)).toEqual(cellwise(a, b, (is, does) => is && !does));
      }),
      { numRuns: 2_000 },
    );
  });

  test('contain a day, begin and end', () => {
    fc.assert(
      fc.property(cells, (isIn) => {
        const stretches = stretchesOf(isIn);
        expect(frame.map((day) => contains(stretches, day))).toEqual(isIn.slice(1, -1));
        expect(contains(stretches, plainDate('1950-01-01'))).toBe(isIn[0]);
        expect(contains(stretches, plainDate('2150-01-01'))).toBe(isIn.at(-1));
        expect([firstDay(stretches), lastDay(stretches)]).toEqual([
          stretches[0]?.from,
          stretches.at(-1)?.until,
        ]);
      }),
    );
  });

  test('pause on the days outside that have days inside before and after them', () => {
    fc.assert(
      fc.property(cells, (isIn) => {
        const [first, last] = [isIn.indexOf(true), isIn.lastIndexOf(true)];
        const expected = isIn.map((is, index) => !is && first < index && index < last && first >= 0);
        expect(pauses(stretchesOf(isIn))).toEqual(stretchesOf(expected));
      }),
    );
  });

  test('trimmed to open days lose closed days at their ends and nothing else', () => {
    fc.assert(
      fc.property(cells, (isIn) => {
        const stretches = stretchesOf(isIn);
        const trimmed = trimmedToOpenDays(stretches, holidays);
        const lost = difference(stretches, trimmed);
        expect(difference(trimmed, stretches)).toEqual([]);
        expect(frame.filter((day) => contains(lost, day) && isOpenDay(day, holidays))).toEqual([]);
        const ends = trimmed.flatMap(({ from, until }) => [from, until]);
        expect(ends.filter((day) => day && !isOpenDay(day, holidays))).toEqual([]);
        expect(trimmed.filter(({ from, until }) => from && until && from > until)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

const days = (...texts: string[]): Stretches =>
  texts.map((text) => {
    const [from = '', until = ''] = text.split('/');
    return { from: from ? plainDate(from) : undefined, until: until ? plainDate(until) : undefined };
  });

test('an end before its beginning leaves no day', () => {
  expect(stretchOf(plainDate('2027-01-02'), plainDate('2027-01-01'))).toEqual([]);
  expect(stretchOf(plainDate('2027-01-01'), plainDate('2027-01-01'))).toEqual(days('2027-01-01/2027-01-01'));
  expect(stretchOf(undefined, plainDate('2027-01-01'))).toEqual(days('/2027-01-01'));
});

test('a part that lies inside is given back as it is, without a copy', () => {
  const [inner, outer] = [days('2027-01-01/2027-02-01'), days('/')];
  expect(intersection(inner, outer)).toBe(inner);
  expect(intersection(outer, inner)).toBe(inner);
  const two = days('2027-01-01/2027-01-05', '2027-02-01/2027-02-05');
  expect(intersection(two, two)).toBe(two);
  expect(union(two, two)).toBe(two);
  for (const joined of [union([], two), union(two, [])]) expect(joined).toBe(two);
  expect(trimmedToOpenDays(days('2027-02-01/2027-02-05'), holidays)).toEqual(days('2027-02-01/2027-02-05'));
});

test.each([
  [
    'the last day of an intake that is a Sunday is the Friday before',
    '2026-04-01/2027-01-31',
    ['2026-04-01/2027-01-29'],
  ],
  [
    'the first day that is a holiday is the next open day',
    '2027-01-09/2027-01-15',
    ['2027-01-12/2027-01-15'],
  ],
  ['a weekend alone leaves nothing', '2027-01-30/2027-01-31', []],
  ['the turn of the year leaves nothing', '2026-12-29/2027-01-03', []],
  ['an open end stays open', '2027-01-30/', ['2027-02-01/']],
])('%s', (_, from, expected) => {
  expect(trimmedToOpenDays(days(from), holidays)).toEqual(days(...expected));
});
