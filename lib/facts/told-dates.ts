import { parseDateRange, plainDate, type DateRange, type PlainDate } from '../dates';

/** The date a citizen gave as a range; undefined when not known, null when they said there is none. */
export function dateOrNone(text: string | undefined): DateRange | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return null;
  const known = readDates.get(text);
  if (known) return known;
  if (readDates.size >= mostReadDates) readDates.clear();
  const range = parseDateRange(text);
  readDates.set(text, range);
  return range;
}

/** As `dateOrNone`, where "none" is no day either. */
export function dateOf(text: string | undefined): DateRange | undefined {
  return dateOrNone(text) ?? undefined;
}

/** What is still ahead on `day` lies in the rest of the span that was told; a span wholly past stays as it is. */
export function notBefore(told: DateRange, day: PlainDate): DateRange {
  return told.from < day && day <= told.until ? { from: day, until: told.until } : told;
}

/** What has happened by `day` lies in the first part of the span that was told. */
export function notAfter(told: DateRange, day: PlainDate): DateRange {
  return told.from <= day && day < told.until ? { from: told.from, until: day } : told;
}

/** Later than any plan. */
export const someDay = plainDate('2150-01-01');

// The journey judges the same household dozens of times; reading a date costs more than comparing it.
const readDates = new Map<string, DateRange | undefined>();
const mostReadDates = 10_000;
