import { addMonths, dayInJapan, plainDate, type PlainDate } from './dates';

/** The first day of this site: a device that shows an earlier one is wrong. */
const firstDay = plainDate('2026-11-21');

/** Whether a device's clock can be right on a page made on that day: 1970 and 2999 cannot, nor can anything more than two years after the page. */
export function isPossible(now: Date, made: PlainDate): boolean {
  // Days in front of firstDay, and those of years before 0 and after 9999, come first as texts.
  const day = now.toISOString();
  return day > firstDay && day < addMonths(made, 24);
}

/** The day in Japan by the device's clock; where that cannot be right, the day on which the page was made. */
export function trustedDay(now: Date, made: PlainDate): PlainDate {
  return isPossible(now, made) ? dayInJapan(now) : made;
}
