import type { DateRange } from '../../dates';
import { eras, firstYearOf, type Era } from '../../eras';

/** A year as it was written, 2027 or R9, as a western year; with its era where it has one. */
export type ReadYear = { readonly western: number; readonly era?: Era };

/** The year that was written; undefined for 令和0年. */
export function readYear(written: string): ReadYear | undefined {
  const era = eras.find(({ letter }) => written.startsWith(letter));
  if (!era) return { western: Number(written) };
  const count = written.endsWith('元') ? 1 : Number(written.slice(1));
  return count > 0 ? { western: firstYearOf(era) + count - 1, era } : undefined;
}

/** How many years papers go on to count an era that has ended: a licence printed in 平成30年 is valid until 平成35年. */
const overrun = 10;

/**
 * How days lie to the era in which their year was written. `over`: the era had ended, but papers printed before bear such years, and only one
 * day can be meant. No paper bears a year of an era that was still to come, so `before` is a slip, and `after` is too far.
 */
export function besideEra({ from, until }: DateRange, era?: Era): 'in' | 'over' | 'before' | 'after' {
  if (!era) return 'in';
  if (until < era.from) return 'before';
  if (era.until === undefined || from <= era.until) return 'in';
  return Number(from.slice(0, 4)) - Number(era.until.slice(0, 4)) > overrun ? 'after' : 'over';
}
