import { weekdayOf, type DateRange, type PlainDate } from '../dates';
import { filled, formatDate } from './format';
import type { LocaleFormats } from './language';

/** A day with its weekday: 2027年1月29日（金）, Friday, 29 January 2027. */
export function formatDayWithWeekday(day: PlainDate, formats: LocaleFormats): string {
  const weekday = formats.weekdays[weekdayOf(day)];
  if (!weekday) throw new RangeError(`A day without a weekday: ${day}`);
  return filled(formats.dayWithWeekday, { date: formatDate(day, formats), weekday });
}

/** A day that somebody has to keep, with its weekday; the months or years in which it falls have none. */
export function formatDayToKeep({ from, until }: DateRange, formats: LocaleFormats): string {
  return from === until ? formatDayWithWeekday(from, formats) : formatDate({ from, until }, formats);
}
