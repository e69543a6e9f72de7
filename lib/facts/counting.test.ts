import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '../dates';
import { after, before, counts, daysOfYears, moved } from './counting';

const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

describe('the end of a period after a day', () => {
  test.each([
    ['a year after moving in, whose day does not count', '2026-11-22', { years: 1 }, range('2027-11-22')],
    [
      'six months after 31 August, since February is too short',
      '2026-08-31',
      { months: 6 },
      range('2027-02-28'),
    ],
    ['fifteen days', '2026-04-30', { days: 15 }, range('2026-05-15')],
  ])('%s', (_, day, by, end) => expect(after(range(day), by)).toEqual(end));

  test('is a day earlier where the day itself counts', () => {
    expect(after(range('2016-03-01'), { years: 5 }, 'first-day-counts')).toEqual(range('2021-02-28'));
  });

  test('is complete as its last day ends, so that day is open to doubt', () => {
    const complete = range('2027-02-22', '2027-02-23');
    expect(after(range('2026-11-22'), { months: 3 }, 'complete')).toEqual(complete);
  });

  test('is a span of days after a month', () => {
    expect(after(range('2026-11-01', '2026-11-30'), { months: 3 }, 'complete')).toEqual(
      range('2027-02-01', '2027-03-01'),
    );
  });
});

test('going back is by the calendar', () => {
  expect(before(range('2027-03-01'), { days: 1 })).toEqual(range('2027-02-28'));
  expect(before(range('2027-03-31'), { months: 1, days: 1 })).toEqual(range('2027-02-27'));
  expect(before(range('2028-02-29'), { years: 1, months: 1 })).toEqual(range('2027-01-29'));
  expect(before(range('2028-02-29'), { years: 2 })).toEqual(range('2026-02-28'));
});

test.each(counts)('a day that is not known, or that there is not, stays so (%s)', (count) => {
  expect(moved(undefined, { side: 'after', by: { years: 1 }, count })).toBeUndefined();
  expect(moved(null, { side: 'after', by: { years: 1 }, count })).toBeNull();
});

test.each([1, 3, 4, 5, 10])(
  '%i years have as many days as the calendar says, wherever they begin',
  (years) => {
    const lengths = Array.from({ length: 366 * 4 }, (_, days) => {
      const first = addDays(plainDate('2020-01-01'), days);
      const last = after(range(first), { years }, 'first-day-counts');
      return last ? daysBetween(first, last.from) + 1 : 0;
    });
    const { fewest, most } = daysOfYears(years);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([fewest, most]);
  },
);
