import { z } from 'zod';
import { deciders } from '../deciders';
import { day, figureName, id } from './names';

const whole = z.int('Write a whole number.').nonnegative();
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$|^(0[13-9]|1[0-2])-(29|30)$|^(0[13578]|1[02])-31$/);
const wanted =
  'Write a whole number, a day that exists such as 2026-11-22, or one of every year such as 04-01.';

/** In what figures are counted. */
export const figureUnits = [
  'yen',
  'years',
  'months',
  'calendar-month',
  'days',
  'times',
  'place',
  'class',
  'grade',
  'hours',
  'count',
  'date',
  'month-day',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

const value = z.union([whole, day, monthDay], wanted);
/** The last day on which somebody can still fall under a value that another one follows; it is reckoned from the rule, not written. */
const lastDay = day.optional();
const laterSchema = z.strictObject({
  value,
  source: id,
  from: day,
  by: z.enum(deciders, `Write one of ${deciders.join(', ')}, or leave by out.`),
  lastDay,
});
/** A value of a figure that holds from a day on. */
export type LaterValue = z.infer<typeof laterSchema>;

/**
 * A number or a day that a rule or a text uses, with its unit and source: the one place to correct it. `later` is what the `values` of a file come
 * to after the first.
 */
const figureSchema = z
  .strictObject({
    unit: z.enum(figureUnits),
    value,
    source: id,
    lastDay,
    later: z.array(laterSchema).min(1).optional(),
  })
  .refine(
    ({ unit, value: first, later = [] }) =>
      [first, ...later.map((each) => each.value)].every((each) => isOfUnit(unit, each)),
    'Write a day for the unit date, month and day for the unit month-day, a whole number for the others.',
  );

function isOfUnit(unit: FigureUnit, value: string | number): boolean {
  if (unit === 'date') return day.safeParse(value).success;
  return unit === 'month-day' ? monthDay.safeParse(value).success : typeof value === 'number';
}

export type Figure = z.infer<typeof figureSchema>;

/** The figures of one file, by name. */
export const figuresSchema = z.record(figureName, figureSchema);
