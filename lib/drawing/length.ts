import { addDays, addMonths, daysBetween, type PlainDate } from '../dates';

/** So many days that end the day before `end`, in calendar years and months and the days that are left: 1,826 days before 2027-04-01 are five years. */
export function lengthBefore(end: PlainDate, days: number): { years: number; months: number; days: number } {
  const begin = addDays(end, -days);
  let months = Math.floor(days / 31);
  while (addMonths(begin, months + 1) <= end) months += 1;
  const rest = daysBetween(addMonths(begin, months), end);
  return { years: Math.floor(months / 12), months: months % 12, days: rest };
}
