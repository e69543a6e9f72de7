import { addDays, type PlainDate } from '../../dates';

/** Days without a break, both ends included; an end that is left out is open. */
export type Stretch = { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined };

/** Days as stretches in order, none touching another, so that equal days are equal lists. */
export type Stretches = readonly Stretch[];

type Day = PlainDate | undefined;

/** The days from `from` to `until`: none where they are in the wrong order. */
export function stretchOf(from: Day, until: Day): Stretches {
  return isInOrder(from, until) ? [{ from, until }] : never;
}

/** The days in both lists. */
export function intersection(a: Stretches, b: Stretches): Stretches {
  const [one, other] = [a[0], b[0]];
  if (a === b || !one || !other) return one ? b : a;
  if (a.length === 1 && b.length === 1) {
    const shared = meet(one, other);
    return shared === one ? a : shared === other ? b : shared ? [shared] : never;
  }
  return walkBoth(a, b);
}

/** The days in either list. */
export function union(a: Stretches, b: Stretches): Stretches {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const joined: Stretch[] = [];
  let [i, j] = [0, 0];
  let open: Stretch | undefined;
  for (;;) {
    const [one, other] = [a[i], b[j]];
    const next = one && (!other || startsBefore(one, other)) ? one : other;
    if (!next) break;
    if (next === one) i += 1;
    else j += 1;
    if (!open) open = next;
    else if (reaches(open, next)) open = { from: open.from, until: laterEnd(open.until, next.until) };
    else {
      joined.push(open);
      open = next;
    }
  }
  if (open) joined.push(open);
  return joined;
}

/** The days of `a` that are not in `b`. */
export function difference(a: Stretches, b: Stretches): Stretches {
  return intersection(a, complement(b));
}

/** Whether a day is in the list. */
export function contains(stretches: Stretches, day: PlainDate): boolean {
  for (const { from, until } of stretches) {
    if (from !== undefined && day < from) return false;
    if (until === undefined || day <= until) return true;
  }
  return false;
}

/** The first day; undefined where there is none, be it that the list is empty or has no beginning. */
export const firstDay = (stretches: Stretches): PlainDate | undefined => stretches[0]?.from;

/** The last day; undefined where there is none, be it that the list is empty or has no end. */
export const lastDay = (stretches: Stretches): PlainDate | undefined =>
  stretches[stretches.length - 1]?.until;

/** The stretches between those of the list: never before the first or after the last. */
export function pauses(stretches: Stretches): Stretches {
  return complement(stretches).filter(({ from, until }) => from !== undefined && until !== undefined);
}

const never: Stretches = [];

function walkBoth(a: Stretches, b: Stretches): Stretches {
  const shared: Stretch[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return shared;
    const common = meet(one, other);
    if (common) shared.push(common);
    if (one.until === earlierEnd(one.until, other.until)) i += 1;
    else j += 1;
  }
}

/** The days that two stretches share; one of the two itself where it lies inside the other. */
function meet(one: Stretch, other: Stretch): Stretch | undefined {
  const from = laterStart(one.from, other.from);
  const until = earlierEnd(one.until, other.until);
  if (from === one.from && until === one.until) return one;
  if (from === other.from && until === other.until) return other;
  return isInOrder(from, until) ? { from, until } : undefined;
}

/** Every day that is not in the list. */
function complement(stretches: Stretches): Stretches {
  const others: Stretch[] = [];
  let from: Day;
  for (const stretch of stretches) {
    if (stretch.from !== undefined) others.push({ from, until: addDays(stretch.from, -1) });
    if (stretch.until === undefined) return others;
    from = addDays(stretch.until, 1);
  }
  others.push({ from, until: undefined });
  return others;
}

const isInOrder = (from: Day, until: Day): boolean =>
  from === undefined || until === undefined || from <= until;

const startsBefore = (one: Stretch, other: Stretch): boolean =>
  one.from === undefined || (other.from !== undefined && one.from < other.from);

/** Whether the later of two stretches begins by the day after the earlier one at the latest. */
const reaches = ({ until }: Stretch, { from }: Stretch): boolean =>
  isInOrder(from, until) || (until !== undefined && from === addDays(until, 1));

const laterStart = (a: Day, b: Day): Day => (a === undefined ? b : b === undefined || a > b ? a : b);

const earlierEnd = (a: Day, b: Day): Day => (a === undefined ? b : b === undefined || a < b ? a : b);

const laterEnd = (a: Day, b: Day): Day => (a === undefined || b === undefined ? undefined : a > b ? a : b);
