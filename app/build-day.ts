import { dayInJapan, plainDate, type PlainDate } from '@/lib/dates';

/** The day the pages are made, in Japan: whether a programme is open is said for this day. PAGES_DAY sets another one. */
export let buildDay = process.env.PAGES_DAY ? plainDate(process.env.PAGES_DAY) : dayInJapan(new Date());

/** Makes pages as of another day from now on: the editor looks ahead. */
export function makeAsOf(day: PlainDate): void {
  buildDay = day;
}
