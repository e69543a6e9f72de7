import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { quietDay } from './quiet-day';

const spring = { from: plainDate('2027-02-01'), until: plainDate('2027-05-31') };
const often = (day: string, count: number) => Array.from({ length: count }, () => day);

test('the month with the fewest checks is taken, and in it the week with the fewest', () => {
  const taken = [
    ...often('2027-02-10', 3),
    ...often('2027-03-10', 2),
    '2027-04-01',
    ...often('2027-05-10', 2),
  ];
  expect(quietDay(taken, spring)).toBe('2027-04-05');
});

test('sixty checks, one after another, come evenly in four months and never four on a day', () => {
  const days: string[] = [];
  for (let count = 0; count < 60; count += 1) days.push(quietDay(days, spring));
  for (const day of days) expect(days.filter((each) => each === day).length).toBeLessThan(4);
  const months = days.map((day) => day.slice(0, 7)).sort();
  expect([...new Set(months)].map((month) => months.filter((each) => each === month).length)).toEqual([
    15, 15, 15, 15,
  ]);
});

test('no day is chosen on which nobody answers the telephone', () => {
  const goldenWeek = { from: plainDate('2027-05-01'), until: plainDate('2027-05-07') };
  expect(quietDay(['2027-05-07'], goldenWeek)).toBe('2027-05-06');
});

test('where no such day is left it is the last one', () => {
  const weekend = { from: plainDate('2027-05-01'), until: plainDate('2027-05-02') };
  expect(quietDay([], weekend)).toBe('2027-05-02');
});
