import type { DateRange, PlainDate } from '../../dates';

/** A first or last day: a range where the answers leave it open, undefined where the sources set none. */
export type Bound = DateRange | 'not-known' | undefined;

/** The latest of several days; not known where one of them is not. */
export const latest = (bounds: readonly Bound[]): Bound => extreme(bounds, laterDay);

/** The earliest of several days; not known where one of them is not. */
export const earliest = (bounds: readonly Bound[]): Bound => extreme(bounds, earlierDay);

/** The latest of those that are known; not known where none is. */
export const latestKnown = (bounds: readonly Bound[]): Bound => ofKnown(bounds, latest);

/** The earliest of those that are known; not known where none is. */
export const earliestKnown = (bounds: readonly Bound[]): Bound => ofKnown(bounds, earliest);

/** The range of a day that is known. */
export const known = (bound: Bound): DateRange | undefined => (bound === 'not-known' ? undefined : bound);

/** The later of two days. */
export const laterDay = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The earlier of two days. */
export const earlierDay = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

function extreme(bounds: readonly Bound[], of: (a: PlainDate, b: PlainDate) => PlainDate): Bound {
  let all: DateRange | undefined;
  for (const each of bounds) {
    if (each === 'not-known') return each;
    all = all && each ? { from: of(all.from, each.from), until: of(all.until, each.until) } : (all ?? each);
  }
  return all;
}

function ofKnown(bounds: readonly Bound[], of: (bounds: readonly Bound[]) => Bound): Bound {
  if (bounds.length < 2) return bounds[0];
  const told = bounds.filter((bound) => bound !== 'not-known');
  return told.length === 0 && bounds.length > 0 ? 'not-known' : of(told);
}
