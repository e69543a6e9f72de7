import { describe, expect, test } from 'vitest';
import * as dates from './dates';
import { plainDate } from './dates';

describe('reaching an age', () => {
  test.each([
    ['2008-04-01', 18, '2026-03-31'],
    ['2008-04-02', 18, '2026-04-01'],
    ['2008-02-29', 18, '2026-02-28'],
    ['2008-02-29', 1, '2009-02-28'],
    ['2008-02-29', 20, '2028-02-28'],
    ['2008-03-01', 20, '2028-02-29'],
    ['2008-03-01', 18, '2026-02-28'],
    ['2008-02-28', 18, '2026-02-27'],
    ['2008-01-01', 18, '2025-12-31'],
    ['1912-04-01', 60, '1972-03-31'],
  ])('a person born %s reaches %i on %s', (birth, age, expected) => {
    const born = plainDate(birth);
    const day = dates.reach(born, age);
    expect(day).toBe(expected);
    expect([-1, 0, 1].map((days) => dates.legalAgeOn(born, dates.addDays(day, days)))).toEqual([
      age - 1,
      age,
      age,
    ]);
    expect([-1, 0, 1].map((days) => dates.ageOn(born, dates.addDays(day, days)))).toEqual([
      age - 1,
      age - 1,
      age,
    ]);
  });

  test.each([
    ['2026-01-10', 2, '2026-03-09'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-12-29', 2, '2026-02-28'],
    ['2025-12-28', 2, '2026-02-27'],
    ['2027-12-30', 2, '2028-02-29'],
    ['2027-12-29', 2, '2028-02-28'],
    ['2026-02-28', 1, '2026-03-27'],
  ])('a baby born %s is %i months old when %s ends', (born, months, expected) =>
    expect(dates.monthsReach(plainDate(born), months)).toBe(expected),
  );

  test.each([
    ['2008-04-01', 18, '2026-03-31'],
    ['2008-04-02', 18, '2027-03-31'],
    ['2008-03-31', 18, '2026-03-31'],
    ['2004-04-02', 22, '2027-03-31'],
    ['2008-02-29', 18, '2026-03-31'],
  ])('for a person born %s the 31 March after reaching %i is %s', (born, age, expected) =>
    expect(dates.fiscalYearEndAfter(plainDate(born), age)).toBe(expected),
  );

  test.each([
    ['2008-04-01', '2026-04-01', false],
    ['2008-04-01', '2026-11-22', false],
    ['2008-04-01', '2026-03-31', true],
    ['2008-04-02', '2026-11-22', true],
  ])('a person born %s is within the school year of eighteen on %s: %s', (born, day, expected) =>
    expect(plainDate(day) <= dates.fiscalYearEndAfter(plainDate(born), 18)).toBe(expected),
  );

  test.each([
    ['1985-04-01', '2026-04-01', 41, 41],
    ['1985-04-02', '2026-04-01', 40, 41],
    ['1985-04-03', '2026-04-01', 40, 40],
    ['1985-11-22', '2026-11-22', 41, 41],
    ['1985-11-23', '2026-11-22', 40, 41],
    ['1985-11-24', '2026-11-22', 40, 40],
    ['2005-01-02', '2023-01-01', 17, 18],
    ['2005-01-03', '2023-01-01', 17, 17],
    ['1983-04-02', '2023-04-01', 39, 40],
    ['1997-04-02', '2027-03-31', 29, 29],
    ['1997-04-02', '2027-04-01', 29, 30],
    ['1992-02-29', '2026-02-28', 33, 34],
    ['1992-02-29', '2026-03-01', 34, 34],
    ['2026-11-22', '2026-11-22', 0, 0],
    ['2026-11-23', '2026-11-22', -1, 0],
    ['2026-11-24', '2026-11-22', -1, -1],
  ])('a person born %s is, on %s, %i as the day begins and %i as it ends', (born, day, begins, ends) => {
    expect(dates.ageOn(plainDate(born), plainDate(day))).toBe(begins);
    expect(dates.legalAgeOn(plainDate(born), plainDate(day))).toBe(ends);
    expect(Math.floor(dates.monthsOn(plainDate(born), plainDate(day)) / 12)).toBe(begins);
  });

  test.each([
    ['2025-09-22', '2026-11-22', 14],
    ['2025-09-23', '2026-11-22', 13],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2026-12-15', '2027-01-14', 0],
    ['2026-12-15', '2027-01-15', 1],
  ])('a child born %s is, on %s, %i months old', (born, day, months) =>
    expect(dates.monthsOn(plainDate(born), plainDate(day))).toBe(months),
  );
});

describe('fiscal years, classes and grades', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
  ])('%s is in fiscal year %i', (text, year) => {
    const day = plainDate(text);
    expect(dates.fiscalYearOf(day)).toBe(year);
    expect(dates.fiscalYearStart(year) <= day && day <= dates.fiscalYearEnd(year)).toBe(true);
  });

  test('fiscal year 2026 runs from 2026-04-01 to 2027-03-31', () => {
    expect([dates.fiscalYearStart(2026), dates.fiscalYearEnd(2026)]).toEqual(['2026-04-01', '2027-03-31']);
  });

  test.each([
    ['2023-04-01', 2026, 3],
    ['2023-04-02', 2026, 2],
    ['2024-04-01', 2026, 2],
    ['2024-04-02', 2026, 1],
    ['2025-04-02', 2026, 0],
    ['2024-02-29', 2026, 2],
    ['2026-04-01', 2026, 0],
    ['2026-06-01', 2026, 0],
    ['2026-11-22', 2026, 0],
    ['2027-05-01', 2026, 0],
  ])('a child born %s is in fiscal year %i in the class of %i', (born, year, expected) =>
    expect(dates.nurseryClass(plainDate(born), year)).toBe(expected),
  );

  test('a girl born 2023-04-02 is three on 2026-11-22 and still in the class of two', () => {
    const born = plainDate('2023-04-02');
    expect(dates.ageOn(born, plainDate('2026-11-22'))).toBe(3);
    expect(dates.nurseryClass(born, dates.fiscalYearOf(plainDate('2026-11-22')))).toBe(2);
  });

  test.each([
    ['2011-04-02', 2026, 9],
    ['2012-04-01', 2026, 9],
    ['2012-04-02', 2026, 8],
    ['2011-04-01', 2026, 10],
    ['2020-04-01', 2026, 1],
    ['2020-04-02', 2026, 0],
    ['2008-04-02', 2026, 12],
    ['2026-11-22', 2026, -6],
  ])('a child born %s is in fiscal year %i in grade %i', (born, year, expected) =>
    expect(dates.schoolGrade(plainDate(born), year)).toBe(expected),
  );
});
