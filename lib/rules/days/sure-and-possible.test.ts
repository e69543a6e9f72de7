import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate, type DateRange, type PlainDate } from '../../dates';
import { difference, intersection, stretchOf, union, type Stretches } from './stretches';
import { betweenBounds, eachList, intersectionOf, unionOf } from './sure-and-possible';

const range = (from: string, until = from): DateRange => ({ from: plainDate(from), until: plainDate(until) });

describe('between a first and a last day', () => {
  test('that are known exactly, the possible days are sure', () => {
    const days = betweenBounds(range('2027-01-04'), range('2027-12-28'));
    expect(days.sure).toEqual([range('2027-01-04', '2027-12-28')]);
    expect(days.possible).toBe(days.sure);
  });

  test('that are ranges, sure is the inner part and possible the outer', () => {
    expect(betweenBounds(range('2027-01-04', '2027-01-10'), range('2027-12-01', '2027-12-28'))).toEqual({
      sure: [range('2027-01-10', '2027-12-01')],
      possible: [range('2027-01-04', '2027-12-28')],
    });
  });

  test('that overlap, no day is sure', () => {
    expect(betweenBounds(range('2027-01-01', '2027-12-31'), range('2027-06-01', '2028-05-31'))).toEqual({
      sure: [],
      possible: [range('2027-01-01', '2028-05-31')],
    });
  });

  test('where the sources set none, days go on; where a bound is not known, no day is sure', () => {
    const [from, until] = [plainDate('2027-01-04'), plainDate('2027-12-28')];
    expect(betweenBounds(range(from), undefined).sure).toEqual([{ from }]);
    expect(betweenBounds(undefined, undefined).sure).toEqual([{}]);
    expect(betweenBounds(range(from), 'not-known')).toEqual({ sure: [], possible: [{ from }] });
    expect(betweenBounds('not-known', range(until))).toEqual({ sure: [], possible: [{ until }] });
  });
});

const start = plainDate('2027-02-15');
const number = fc.nat({ max: 30 });
/** A range and the day in it that turns out to be true. */
const told = fc.tuple(number, number, number).map((numbers) => {
  const [from = 0, actual = 0, until = 0] = numbers
    .toSorted((a, b) => a - b)
    .map((each) => addDays(start, each));
  return { from, actual, until } as { from: PlainDate; actual: PlainDate; until: PlainDate };
});
const window = fc.tuple(told, told).map(([opens, closes]) => ({
  days: betweenBounds(opens, closes),
  actual: stretchOf(opens.actual, closes.actual),
}));
const isWithin = (inner: Stretches, outer: Stretches) => difference(inner, outer).length === 0;

test('whatever turns out to be true lies between sure and possible, also of two windows together', () => {
  fc.assert(
    fc.property(window, window, (a, b) => {
      const cases = [
        { ...a },
        { days: intersectionOf(a.days, b.days), actual: intersection(a.actual, b.actual) },
        { days: unionOf(a.days, b.days), actual: union(a.actual, b.actual) },
      ];
      for (const { days, actual } of cases) {
        expect(isWithin(days.sure, actual)).toBe(true);
        expect(isWithin(actual, days.possible)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('lists that are one are changed once, others each by themselves', () => {
  const calls: Stretches[] = [];
  const note = (days: Stretches) => (calls.push(days), []);
  const exact = betweenBounds(range('2027-01-04'), range('2027-12-28'));
  expect(eachList(exact, note)).toEqual({ sure: [], possible: [] });
  expect(calls).toEqual([exact.sure]);
  const open = betweenBounds(range('2027-01-04', '2027-01-05'), range('2027-12-28'));
  eachList(open, note);
  expect(calls.slice(1)).toEqual([open.possible, open.sure]);
});
