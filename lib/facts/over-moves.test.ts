import { expect, test } from 'vitest';
import { addDays, plainDate } from '../dates';
import { caseOf } from './case';
import type { Household } from './household';
import { daysShortOfFiveYears } from './residence';

const today = plainDate('2026-11-21');
const short = (moveInDate: string | undefined) => {
  const household: Household = {
    residence: 'moving-in',
    self: {
      ...(moveInDate && { moveInDate }),
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
  const days = daysShortOfFiveYears(caseOf(household, today, {}), { adult: 'self' }, []);
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
