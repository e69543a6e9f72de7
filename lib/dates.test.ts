import { afterEach, describe, expect, test } from 'vitest';
import * as dates from './dates';
import { plainDate } from './dates';

describe('a typed day', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-04-30'])(
    '%s is a day',
    (text) => expect(dates.parseDate(text)).toBe(text),
  );

  test.each([
    ...['2026-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-06-31', '2026-01-32', '2026-11-00'],
    ...[
      '2026-00-10',
      '2026-13-01',
      '1899-12-31',
      '2200-01-01',
      '2026-1-1',
      '20261122',
      '2026/11/22',
      '26-11-22',
    ],
    ...[
      '2026-11-22T00:00',
      ' 2026-11-22',
      '2026-11-22\n',
      '+002026-11-22',
      '２０２６-11-22',
      '-026-11-22',
      '',
    ],
  ])('%j is refused and never rolls over', (text) => {
    expect(dates.parseDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  test('days compare as text', () => {
    expect(plainDate('2026-09-30') < plainDate('2026-10-01')).toBe(true);
  });
});

describe('a day that is not yet known exactly', () => {
  test.each([
    ['2027-03-15', '2027-03-15', '2027-03-15'],
    ['2027-03', '2027-03-01', '2027-03-31'],
    ['2027-02', '2027-02-01', '2027-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2027-12', '2027-12-01', '2027-12-31'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['2199', '2199-01-01', '2199-12-31'],
    ['2027-03/2027-05', '2027-03-01', '2027-05-31'],
    ['2027-03-10/2027-04', '2027-03-10', '2027-04-30', '2027-03-10/2027-04-30'],
    ['2027/2028', '2027-01-01', '2028-12-31'],
    ['2027-01-01/2027-01-30', '2027-01-01', '2027-01-30'],
    ['2027-03-01/2027-03-31', '2027-03-01', '2027-03-31', '2027-03'],
    ['2027-03-15/2027-03-15', '2027-03-15', '2027-03-15', '2027-03-15'],
  ])('%s lies between %s and %s', (text, from, until, shortest = text) => {
    const range = { from: plainDate(from), until: plainDate(until) };
    expect(dates.parseDateRange(text)).toEqual(range);
    expect(dates.dateRangeText(range)).toBe(shortest);
  });

  test.each([
    ...[
      '2027-03-11/2027-03-10',
      '2027-04/2027-03',
      '2028/2027',
      '2027-03/2027-04/2027-05',
      '2027/',
      '/2027',
      '/',
    ],
    ...[
      '',
      '2027-13',
      '2027-00',
      '2027-3',
      '27',
      '20270315',
      '2027-02-29',
      '2027-02-29/2027-03',
      '1899',
      '2200',
    ],
    ...['2027-03-', '2027-03/2027-02-30', '2027 / 2028', '2027-03-15-01', 'spring 2027'],
  ])('%j is refused', (text) => expect(dates.parseDateRange(text)).toBeUndefined());
});

describe('counting in days, months and years', () => {
  test.each([
    ['2026-11-22', 9, '2026-12-01'],
    ['2026-12-01', -1, '2026-11-30'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['1900-01-01', -1, '1899-12-31'],
    ['2000-01-01', 36525, '2100-01-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(dates.addDays(plainDate(day), count)).toBe(expected);
    expect(dates.addDays(dates.addDays(plainDate(day), count), -count)).toBe(day);
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-22', -23, '2024-12-22'],
    ['2026-08-31', 27, '2028-11-30'],
  ])('%s and %i months is %s', (day, count, expected) =>
    expect(dates.addMonths(plainDate(day), count)).toBe(expected),
  );

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2026-11-22', -10, '2016-11-22'],
  ])('%s and %i years is %s', (day, count, expected) =>
    expect(dates.addYears(plainDate(day), count)).toBe(expected),
  );

  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-03-01', '2027-02-28', -1],
    ['2016-11-22', '2026-11-22', 3652],
  ])('from %s to %s it is %i days', (from, until, days) =>
    expect(dates.daysBetween(plainDate(from), plainDate(until))).toBe(days),
  );

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 4_000_000])('%d days cannot be added', (count) => {
    expect(() => dates.addDays(plainDate('2026-11-22'), count)).toThrow(RangeError);
    expect(() => dates.addMonths(plainDate('2026-11-22'), count)).toThrow(RangeError);
  });
});

describe('periods and last days', () => {
  test.each([
    ['five years of residence', '2021-11-22', { months: 60 }, '2026-11-22'],
    ['five years of residence', '2021-11-22', { years: 5 }, '2026-11-22'],
    ['one year to apply after moving in', '2026-11-22', { years: 1 }, '2027-11-22'],
    ['three months after moving in', '2026-11-22', { months: 3 }, '2027-02-22'],
    ['fifteen days from the day after', '2026-04-30', { days: 15 }, '2026-05-15'],
    ['fourteen days after moving in', '2026-04-07', { days: 14 }, '2026-04-21'],
    ['a year after a leap day', '2024-02-29', { years: 1 }, '2025-02-28'],
    ['a year into a leap year, from the first of March', '2027-02-28', { years: 1 }, '2028-02-29'],
    ['a month from the first of March', '2027-02-28', { months: 1 }, '2027-03-31'],
    ['a month that has no 31st', '2027-01-30', { months: 1 }, '2027-02-28'],
    ['a month from the first of February', '2027-01-31', { months: 1 }, '2027-02-28'],
    ['a year and ten days', '2026-11-22', { years: 1, days: 10 }, '2027-12-02'],
  ])('%s: after %s, %o ends on %s', (_, event, period, expected) =>
    expect(dates.periodEnd(plainDate(event), period)).toBe(expected),
  );

  test.each([
    ['five years counted from moving in', '2016-03-01', { years: 5 }, '2021-02-28'],
    ['fourteen days with the day of birth', '2026-04-07', { days: 14 }, '2026-04-20'],
    ['one single day', '2026-04-07', { days: 1 }, '2026-04-07'],
    ['a year from a leap day', '2024-02-29', { years: 1 }, '2025-02-28'],
    ['four years from a leap day', '2024-02-29', { years: 4 }, '2028-02-28'],
    ['two months from the end of the year', '2025-12-31', { months: 2 }, '2026-02-28'],
    ['a year and ten days', '2026-11-22', { years: 1, days: 10 }, '2027-12-01'],
    ['a month that has no 31st, and a day', '2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
  ])('%s: from %s on, %o ends on %s', (_, event, period, expected) =>
    expect(dates.periodEndCountingFirst(plainDate(event), period)).toBe(expected),
  );

  test.each([
    ['2026-11-21', false, false],
    ['2026-11-22', false, true],
    ['2026-11-23', true, true],
  ])(
    'who moved in on 2021-11-22 has five years on %s: as it begins %s, as it ends %s',
    (day, begins, ends) => {
      const complete = dates.periodEnd(plainDate('2021-11-22'), { years: 5 });
      expect([complete < plainDate(day), complete <= plainDate(day)]).toEqual([begins, ends]);
    },
  );

  test('notice by the day before moving in on 2026-12-01 is due on 2026-11-30', () => {
    expect(dates.addDays(plainDate('2026-12-01'), -1)).toBe('2026-11-30');
  });
});

test.each([
  ['1900-01-01', 1],
  ['2026-11-28', 6],
  ['2026-11-29', 0],
  ['2027-01-29', 5],
  ['2028-02-29', 2],
  ['2199-12-31', 2],
])('%s is weekday %i, counted from Sunday', (day, weekday) => {
  expect(dates.weekdayOf(plainDate(day))).toBe(weekday);
});

describe('today in Japan', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'turns at midnight in Honjo on a device in %s',
    (deviceZone) => {
      process.env.TZ = deviceZone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(deviceZone);
      const before = dates.dayInJapan(new Date('2026-03-31T14:59:59Z'));
      const after = dates.dayInJapan(new Date('2026-03-31T15:00:00Z'));
      expect([before, dates.fiscalYearOf(before)]).toEqual(['2026-03-31', 2025]);
      expect([after, dates.fiscalYearOf(after)]).toEqual(['2026-04-01', 2026]);
    },
  );

  test('an instant that is no instant is a slip', () => {
    expect(() => dates.dayInJapan(new Date(Number.NaN))).toThrow(RangeError);
  });
});
