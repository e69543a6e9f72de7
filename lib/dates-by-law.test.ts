import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as dates from './dates';
import { calendar, lastDayOfMonths, walkLife } from './dates-by-law';
import { proofSize } from './rules/proof/proof-size';

// A sample of which a third takes its turn by the day it is today, leap years in each; scripts/prove-dates.ts compares every birth. Failures are
// collected, because 10^5 calls of expect are slow.
const turns = proofSize(1, 3);
const births = calendar.filter(
  ({ year, month, day }) =>
    year >= 1960 && year <= 2027 && year % turns === new Date().getDate() % turns && isTelling(month, day),
);

test('everybody reaches every age, and its 31 March, when a life walked day by day says so', () => {
  const wrong = births.flatMap(({ text }) => {
    const born = dates.plainDate(text);
    const { reaches, fiscalYearEnds } = walkLife(text, 65);
    return reaches.flatMap((day, age) =>
      dates.reach(born, age) === day && dates.fiscalYearEndAfter(born, age) === fiscalYearEnds[age]
        ? []
        : [`${text} ${age}`],
    );
  });
  expect(wrong).toEqual([]);
});

test('every child is in the nursery class and school grade of the life walked day by day', () => {
  const wrong = births.flatMap(({ text }) => {
    const { classes, grades } = walkLife(text, 20);
    return [...classes].flatMap(([year, age]) =>
      dates.nurseryClass(dates.plainDate(text), year) === age &&
      dates.schoolGrade(dates.plainDate(text), year) === grades.get(year)
        ? []
        : [`${text} ${year}`],
    );
  });
  expect(wrong).toEqual([]);
});

test('every period from 2024 to 2028 ends where Civil Code art. 143(2) says', () => {
  const wrong = calendar
    .filter(({ year }) => year >= 2024 && year <= 2028)
    .flatMap(({ text }) =>
      [1, 2, 3, 11, 12, 13, 48, 60].flatMap((months) =>
        dates.periodEndCountingFirst(dates.plainDate(text), { months }) === lastDayOfMonths(text, months)
          ? []
          : [`${text} ${months}`],
      ),
    );
  expect(wrong).toEqual([]);
});

test('every day from 1900 to 2199 has the neighbours, the distance and the weekday that Temporal gives it', () => {
  const first = dates.plainDate('1900-01-01');
  const wrong = calendar.filter(({ text }, index) => {
    const day = dates.parseDate(text);
    if (!day || dates.addDays(first, index) !== day || dates.daysBetween(first, day) !== index) return true;
    const { dayOfWeek } = Temporal.PlainDate.from(text);
    return dates.weekdayOf(day) !== dayOfWeek % 7;
  });
  expect(wrong).toEqual([]);
});

function isTelling(month: number, day: number): boolean {
  return day === 1 || day === 2 || day > 27 || (month === 11 && day === 22);
}
