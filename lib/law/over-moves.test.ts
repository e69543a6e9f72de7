import { expect, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Household } from '../facts/household';
import { daysShortOfYears } from './residence-history';

const fiveOfTen = { years: 5, within: 10 };
const today = plainDate('2026-11-21');
const short = (moveInDate: string | undefined) => {
  const household: Household = {
    self: {
      ...(moveInDate && { moveInDate }),
      residence: 'moving-in',
      periods: [
        {
          from: '2017-04-24',
          until: '2022-04-23',
          place: 'tokyo-wards',
          wardsWork: 'none',
          wardsStudy: false,
        },
        {
          from: '2026-05-23',
          until: 'move',
          place: 'kanagawa',
          wardsWork: 'insured-employee',
          wardsStudy: false,
          disadvantaged: false,
        },
      ],
    },
  };
  const days = daysShortOfYears(situationOf(household, today, {}), { adult: 'self' }, [], fiveOfTen);
  if (!days) throw new Error('the periods are told');
  return days;
};

test('years lived there that run out before years of commuting are enough leave a gap between two sufficient ends', () => {
  expect(short('2026-12-01')).toEqual({ min: 0, max: 0 });
  expect(short('2029-05-23').min).toBeGreaterThan(0);
  expect(short('2032-05-23')).toEqual({ min: 0, max: 0 });
  expect(short('2026-12/2032-05')).toMatchObject({ min: 0 });
  expect(short('2026-12/2032-05').max).toBeGreaterThan(0);
});

test('a range of moves holds what every day in it comes to', () => {
  const { min, max } = short('2026-12/2032-05');
  for (let day = plainDate('2026-12-01'); day <= '2032-05-31'; day = addDays(day, 1)) {
    const each = short(day);
    expect(each.min).toBeGreaterThanOrEqual(min);
    expect(each.max).toBeLessThanOrEqual(max);
  }
});

test.each([
  ['2028-04-01', '2028-04-01', '2032-03-31', [['2010-04-01', '2022-03-31'], ['2027-04-01']]],
  ['2026-11-22', '2028-01-01', '2030-12-31', [['2010-04-01', '2021-12-31'], ['2027-01-02']]],
] as const)(
  'on %s, moves from %s to %s hold what every day between them comes to',
  (day, from, until, wards) => {
    const over = lived(plainDate(day), `${from}/${until}`, wards);
    for (let move = plainDate(from); move <= until; move = addDays(move, 1)) {
      const each = lived(plainDate(day), move, wards);
      expect(each.min, move).toBeGreaterThanOrEqual(over.min);
      expect(each.max, move).toBeLessThanOrEqual(over.max);
    }
  },
);

test('1,826 days from a 29 February are one day short of five years by the law', () => {
  const days = (until: string) => lived(today, '2029-06-01', [['2024-02-29', until]]);
  expect(days('2029-02-27')).toEqual({ min: 0, max: 1 });
  expect(days('2029-02-28')).toEqual({ min: 0, max: 0 });
});

/** What somebody is short of who lived in the wards in these stretches; the last without an end lasts until the move. */
function lived(day: PlainDate, moveInDate: string, wards: readonly (readonly [string, string?])[]) {
  const periods = wards.map(([from, until = 'move']) => ({ from, until, place: 'tokyo-wards' as const }));
  const household: Household = { self: { residence: 'moving-in', moveInDate, periods } };
  const days = daysShortOfYears(situationOf(household, day, {}), { adult: 'self' }, [], fiveOfTen);
  if (!days) throw new Error('the periods are told');
  return days;
}

test('where years of commuting are enough until the day on which years of living there are, every move between is in time', () => {
  const commuted = { wardsWork: 'insured-employee', wardsStudy: false, disadvantaged: false } as const;
  const periods = [
    { from: '2006-08-28', until: '2021-08-28', place: 'tokyo', ...commuted },
    { from: '2021-08-29', until: 'move', place: 'tokyo-wards' },
  ] as const;
  const shortFor = (moveInDate: string) => {
    const household: Household = { self: { residence: 'moving-in', moveInDate, periods: [...periods] } };
    return daysShortOfYears(
      situationOf(household, plainDate('2026-05-30'), {}),
      { adult: 'self' },
      [],
      fiveOfTen,
    );
  };
  for (const day of ['2026-08-15', '2026-08-28', '2026-08-29', '2026-08-30', '2026-09-04'])
    expect(shortFor(day), day).toEqual({ min: 0, max: 0 });
  expect(shortFor('2026-08-15/2026-09-04')).toEqual({ min: 0, max: 0 });
});
