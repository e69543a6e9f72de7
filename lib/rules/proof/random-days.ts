import { addDays, addYears, fiscalYearOf, fiscalYearStart, plainDate, type PlainDate } from '../../dates';
import type { Random } from './random';

/** A day of evaluation: mostly the present, also the ends of fiscal years and intakes and the days of the ended rounds. */
export function randomDay(random: Random): PlainDate {
  if (random.chance(0.5)) return near(plainDate('2026-11-22'), random);
  return near(plainDate(random.pick(turns)), random);
}

const turns = [
  ...(['2017-06-01', '2018-12-31', '2021-01-01', '2021-12-31', '2022-04-01', '2023-04-01'] as const),
  ...(['2024-02-29', '2026-03-31', '2026-05-31', '2027-01-29', '2027-02-01', '2027-04-01'] as const),
] as const;

/** The day itself, or up to two days before or after it: where limits lie. */
export const near = (day: PlainDate, random: Random): PlainDate => addDays(day, random.whole(-2, 2));

/** The earlier of two days. */
export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** The later of two days. */
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The birth of an adult, by `day` at the latest: close to an age limit on one of the days that matter, or any. */
export function adultBirth(day: PlainDate, matters: readonly PlainDate[], random: Random): PlainDate {
  const age = random.chance(0.7) ? random.pick([18, 29, 30, 40, 41]) : random.whole(18, 70);
  return earlier(day, near(addYears(random.pick([day, ...matters]), -age), random));
}

/** The birth of a child, by `day` at the latest: close to a school year's end, a limit of age, or any. */
export function childBirth(day: PlainDate, matters: readonly PlainDate[], random: Random): PlainDate {
  const turn = fiscalYearStart(fiscalYearOf(day));
  const base = random.chance(0.5) ? turn : random.pick([day, ...matters]);
  const age = random.chance(0.6) ? random.whole(0, 7) : random.whole(0, 19);
  const born = near(addYears(base, -age), random);
  return earlier(day, random.chance(0.3) ? addDays(born, random.whole(-200, 200)) : born);
}
