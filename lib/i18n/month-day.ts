import type { Locale } from './locales';
import { readingOfDay, readingOfMonth } from './readings';

/** A day of every year, 04-01, in words: 4月1日, 1 April. `ja-simple` carries ruby notation. */
export function formatMonthDay(text: string, locale: Locale): string {
  const [month = 1, day = 1] = text.split('-').map(Number);
  switch (locale) {
    case 'ja':
      return `${month}月${day}日`;
    case 'ja-simple':
      return `${readingOfMonth(month)}${readingOfDay(day)}`;
    case 'en':
      return `${day} ${englishMonth.format(Date.UTC(2000, month - 1, 1))}`;
  }
}

const englishMonth = new Intl.DateTimeFormat('en-GB-u-nu-latn-ca-gregory', {
  month: 'long',
  timeZone: 'UTC',
});
