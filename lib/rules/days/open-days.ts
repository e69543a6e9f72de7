import { addDays, weekdayOf, type PlainDate } from '../../dates';

/** National holidays as plain data. Of the days after the last of them only weekends and the turn of the year are known. */
export type Holidays = {
  /** In order, those that fall on a weekend included. */
  readonly days: readonly PlainDate[];
  /** The last day whose holidays the State has announced; later ones are calculated. */
  readonly officialUntil: PlainDate;
};

/** Why the city hall is closed. */
export type Closing = 'turn-of-year' | 'weekend' | 'holiday' | 'calculated-holiday';

/** Why the city hall is closed on a day, the surest reason first; undefined when it is open. */
export function closingOn(day: PlainDate, { days, officialUntil }: Holidays): Closing | undefined {
  // Local Autonomy Act art. 4-2: weekends, holidays and the turn of the year, whose days a bylaw names; these are the usual ones.
  const monthDay = day.slice(5);
  if (monthDay >= '12-29' || monthDay <= '01-03') return 'turn-of-year';
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return 'weekend';
  if (!includes(days, day)) return undefined;
  return day <= officialUntil ? 'holiday' : 'calculated-holiday';
}

/** Whether one can apply at the city hall on a day. */
export const isOpenDay = (day: PlainDate, holidays: Holidays): boolean =>
  closingOn(day, holidays) === undefined;

/** The day itself, or the last open day before it. */
export function openDayOnOrBefore(day: PlainDate, holidays: Holidays): PlainDate {
  return kept(day, keptFor(holidays).before, () => nearestOpen(day, -1, holidays));
}

/** The day itself, or the first open day after it. */
export function openDayOnOrAfter(day: PlainDate, holidays: Holidays): PlainDate {
  return kept(day, keptFor(holidays).after, () => nearestOpen(day, 1, holidays));
}

function nearestOpen(day: PlainDate, step: 1 | -1, holidays: Holidays): PlainDate {
  let open = day;
  while (!isOpenDay(open, holidays)) open = addDays(open, step);
  return open;
}

type Kept = Readonly<Record<'before' | 'after', Map<PlainDate, PlainDate>>>;

// Every assessment moves the ends of the same few intakes.
const keptDays = new WeakMap<Holidays, Kept>();
const mostKept = 10_000;

function keptFor(holidays: Holidays): Kept {
  const known = keptDays.get(holidays);
  if (known) return known;
  const made = { before: new Map(), after: new Map() };
  keptDays.set(holidays, made);
  return made;
}

function kept(day: PlainDate, days: Map<PlainDate, PlainDate>, find: () => PlainDate): PlainDate {
  const known = days.get(day);
  if (known) return known;
  if (days.size >= mostKept) days.clear();
  const found = find();
  days.set(day, found);
  return found;
}

/** Whether a day was moved past a holiday that is not official yet: from Friday, 22 September 2028 to the Thursday before. */
export function isMovedByCalculation(day: PlainDate, moved: PlainDate, holidays: Holidays): boolean {
  const step = moved < day ? -1 : 1;
  for (let each = day; each !== moved; each = addDays(each, step)) {
    if (closingOn(each, holidays) === 'calculated-holiday') return true;
  }
  return false;
}

/** By halves, because an assessment asks for the ends of every stretch. */
function includes(days: readonly PlainDate[], day: PlainDate): boolean {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = days[middle];
    if (found !== undefined && found < day) low = middle + 1;
    else high = middle;
  }
  return days[low] === day;
}
