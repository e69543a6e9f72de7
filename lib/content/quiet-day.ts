import { addDays, weekdayOf, type PlainDate } from '../dates';
import { isOpenDay } from '../rules';
import { loadHolidaysOfPlans } from './load';

/** Between which days a day is looked for. */
export type DaysBetween = { readonly from: PlainDate; readonly until: PlainDate };

/**
 * The day for the next check: of the month with the fewest checks, then the week, then the day, always one on which the city hall is
 * open. Checks that were all made on one day do not all come back on one.
 */
export function quietDay(taken: readonly string[], { from, until }: DaysBetween): PlainDate {
  const holidays = loadHolidaysOfPlans();
  const workdays = daysOf(from, until).filter((day) => isOpenDay(day, holidays));
  const count = (isNear: (day: string) => boolean) => taken.filter(isNear).length;
  const crowds = workdays.map((day) => ({
    day,
    crowd: [
      count((each) => each.slice(0, 7) === day.slice(0, 7)),
      count((each) => mondayOf(each as PlainDate) === mondayOf(day)),
      count((each) => each === day),
    ],
  }));
  const [quietest] = crowds.toSorted((a, b) => compareCrowds(a.crowd, b.crowd));
  return quietest?.day ?? until;
}

const daysOf = (from: PlainDate, until: PlainDate): PlainDate[] =>
  from > until ? [] : [from, ...daysOf(addDays(from, 1), until)];

const mondayOf = (day: PlainDate): PlainDate => addDays(day, -((weekdayOf(day) + 6) % 7));

function compareCrowds(a: readonly number[], b: readonly number[]): number {
  return a.map((count, at) => count - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
