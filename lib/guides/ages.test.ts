import { describe, expect, test } from 'vitest';
import { figureForGuide, loadGuide } from '../content/load-guides';
import {
  addDays,
  fiscalYearEndAfter,
  fiscalYearOf,
  nurseryClass,
  plainDate,
  schoolGrade,
  type PlainDate,
} from '../dates';
import { ageAxis, ageEnd, chartSpan, type AgeEnd } from './age-spans';

const end = (kind: Exclude<AgeEnd['kind'], 'pregnancy' | 'birth'>, value: number): AgeEnd => ({
  kind,
  value,
});
const pregnancy: AgeEnd = { kind: 'pregnancy' };
const birth: AgeEnd = { kind: 'birth' };

test.each([
  ['pregnancy is before birth', pregnancy, birth, -4, 0],
  ['all of pregnancy ends at birth', pregnancy, pregnancy, -4, 0],
  ['what happens once at birth has no length', birth, birth, 0, 0],
  ['classes 0 to 2 end where class 3 begins', birth, end('class', 2), 0, 3],
  ['classes 3 to 5 end where school begins', end('class', 3), end('class', 5), 3, 6],
  ['six months to the sixth grade', end('months', 6), end('grade', 6), 0.5, 12],
  ['the three grades of junior high school', end('grade', 7), end('grade', 9), 12, 15],
  ['18 and the end of that fiscal year', birth, end('year-end', 18), 0, 18],
  ['a year from birth', birth, end('years', 1), 0, 1],
])('%s', (_, from, until, first, last) => {
  expect(chartSpan(from, until)).toEqual({ from: first, until: last });
});

test('a figure says by its unit what it means', () => {
  const figure = { value: 18, source: 'strategy' };
  expect(ageEnd({ ...figure, unit: 'years' }, true)).toEqual(end('year-end', 18));
  expect(ageEnd({ ...figure, unit: 'years' }, false)).toEqual(end('years', 18));
  expect(() => ageEnd({ ...figure, unit: 'yen' }, false)).toThrow('no age');
});

describe('a child born on any day of two years', () => {
  const births = Array.from({ length: 731 }, (_, day) => addDays(plainDate('2023-04-01'), day));

  test('is in the twelfth grade when the fiscal year of 18 ends, so both ends are one place', () => {
    const grades = births.map((born) => schoolGrade(born, fiscalYearOf(fiscalYearEndAfter(born, 18))));
    expect(new Set(grades)).toEqual(new Set([12]));
    expect(chartSpan(birth, end('grade', 12)).until).toBe(chartSpan(birth, end('year-end', 18)).until);
  });

  test('goes from one column to the next every April', () => {
    for (const born of births) {
      const places = Array.from({ length: 17 }, (_, year) => placeIn(born, fiscalYearOf(born) + 2 + year));
      expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
    }
  });
});

describe('the guide to growing up', () => {
  const guide = loadGuide('growing-up');
  const endOf = (name: string, isYearEnd: boolean) => {
    if (name === 'pregnancy' || name === 'birth') return ageEnd(name, false);
    const figure = figureForGuide(guide, name);
    if (!figure) throw new Error(`no figure is called ${name}`);
    return ageEnd(figure, isYearEnd);
  };

  test.each(guide.ages)('$programme lies on the axis and ends no earlier than it begins', (row) => {
    const isYearEnd = row.yearEnd ?? false;
    const { from, until } = chartSpan(endOf(row.from, isYearEnd), endOf(row.until, isYearEnd));
    expect(from).toBeGreaterThanOrEqual(ageAxis.pregnancy);
    expect(from).toBeLessThanOrEqual(until);
    expect(until).toBeLessThanOrEqual(ageAxis.end);
  });
});

test('the lines of the axis are where bars can begin', () => {
  expect(ageAxis.juniorHigh).toBe(chartSpan(end('grade', 7), end('grade', 9)).from);
  expect(ageAxis.high).toBe(chartSpan(end('grade', 10), end('grade', 12)).from);
});

/** The column of a school year: by class before school, by grade from then on. */
function placeIn(born: PlainDate, fiscalYear: number): number {
  const grade = schoolGrade(born, fiscalYear);
  const here = grade < 1 ? end('class', nurseryClass(born, fiscalYear)) : end('grade', grade);
  return chartSpan(here, here).from;
}
