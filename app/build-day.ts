import { textDay } from '@/lib/content/text-day';
import type { PlainDate } from '@/lib/dates';

/** The day the pages are made: whether a programme is open is said for this day. */
export let buildDay = textDay();

/** Makes pages, and the texts on them, as of another day from now on: the editor looks ahead. */
export function makeAsOf(day: PlainDate): void {
  process.env.PAGES_DAY = day;
  buildDay = day;
}
