import { weekdayOf, type DateRange, type PlainDate } from '../dates';
import { formatDate } from './format';
import type { Locale } from './locales';

/** A day with its weekday: 2027年1月29日（金）, Friday, 29 January 2027. `ja-simple` carries ruby notation. */
export function formatDayWithWeekday(day: PlainDate, locale: Locale): string {
  const date = formatDate(day, locale);
  const weekday = weekdays[weekdayOf(day)];
  if (!weekday) throw new RangeError(`A day without a weekday: ${day}`);
  switch (locale) {
    case 'ja':
      return `${date}（${weekday.ja}）`;
    case 'ja-simple':
      return `${date}（｜${weekday.ja}曜日《${weekday.reading}ようび》）`;
    case 'en':
      return `${weekday.en}, ${date}`;
  }
}

/** A day that somebody has to keep, with its weekday; the months or years in which it falls have none. */
export function formatDayToKeep({ from, until }: DateRange, locale: Locale): string {
  return from === until ? formatDayWithWeekday(from, locale) : formatDate({ from, until }, locale);
}

const weekdays = [
  { ja: '日', reading: 'にち', en: 'Sunday' },
  { ja: '月', reading: 'げつ', en: 'Monday' },
  { ja: '火', reading: 'か', en: 'Tuesday' },
  { ja: '水', reading: 'すい', en: 'Wednesday' },
  { ja: '木', reading: 'もく', en: 'Thursday' },
  { ja: '金', reading: 'きん', en: 'Friday' },
  { ja: '土', reading: 'ど', en: 'Saturday' },
];
