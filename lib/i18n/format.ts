import { dateRangeText, type DateRange, type PlainDate } from '../dates';
import { eras, firstYearOf } from '../eras';
import type { Locale } from './locales';
import { readingOfDay, readingOfMonth } from './readings';

/** A day, or the shortest words for a span: 2027年3月15日, 2027年3月, 2027年3月から2027年5月まで. `ja-simple` carries ruby notation. */
export function formatDate(when: DateRange | PlainDate, locale: Locale): string {
  const range = typeof when === 'string' ? { from: when, until: when } : when;
  const [first = '', last] = dateRangeText(range).split('/');
  if (last === undefined) return nameOf(first, locale);
  const [from, until] = [nameOf(first, locale), nameOf(last, locale)];
  if (locale === 'en') return `${from} to ${until}`;
  return locale === 'ja' ? `${from}から${until}まで` : `${from}から ${until}まで`;
}

/** A month of every year, 1 to 12: 2月, February. `ja-simple` carries ruby notation. */
export function formatMonth(month: number, locale: Locale): string {
  if (locale === 'en') return englishMonths[month - 1] ?? '';
  return locale === 'ja' ? `${month}月` : readingOfMonth(month);
}

/** Whole yen: 20万円 from 100,000 up where it comes out even, otherwise 4,500円; ¥200,000 in English. */
export function formatYen(yen: number, locale: Locale): string {
  if (locale === 'en') return `¥${grouped(yen)}`;
  const isInTenThousands = yen >= 100_000 && yen % 10_000 === 0;
  const [amount, unit] = isInTenThousands ? [yen / 10_000, '万円'] : [yen, '円'];
  if (locale === 'ja') return `${grouped(amount)}${unit}`;
  return `${grouped(amount)}｜${unit}《${isInTenThousands ? 'まんえん' : 'えん'}》`;
}

/** An amount between two bounds: 60万円から100万円まで; from nothing up it is 最大15万円; equal bounds are one amount. */
export function formatYenRange(min: number, max: number, locale: Locale): string {
  const [from, to] = [formatYen(min, locale), formatYen(max, locale)];
  if (min === max) return to;
  switch (locale) {
    case 'ja':
      return min === 0 ? `最大${to}` : `${from}から${to}まで`;
    case 'ja-simple':
      return min === 0 ? `いちばん ｜多《おお》くて ${to}` : `${from}から ${to}まで`;
    case 'en':
      return min === 0 ? `up to ${to}` : `${from} to ${to}`;
  }
}

/** A year in the Japanese calendar, both names for a year in which the era changed: 2019 is 平成31年・令和元年. */
export function japaneseEra(year: number): string {
  return eras
    .filter((era) => firstYearOf(era) <= year && year <= Number(era.until?.slice(0, 4) ?? year))
    .map((era) => `${era.name}${year === firstYearOf(era) ? '元' : year - firstYearOf(era) + 1}年`)
    .join('・');
}

const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `text` is a year, a month or a day in ISO form. */
function nameOf(text: string, locale: Locale): string {
  const [year = '', month, day] = text.split('-').map(Number).map(String);
  switch (locale) {
    case 'en':
      return [day, month && englishMonths[Number(month) - 1], year].filter(Boolean).join(' ');
    case 'ja':
      return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
    case 'ja-simple':
      return `${year}｜年《ねん》${month ? readingOfMonth(Number(month)) : ''}${day ? readingOfDay(Number(day)) : ''}`;
  }
}

/** A number as every language of the site writes it, with at least so many decimals: 2,031; 545.2; 76.0. */
export function formatNumber(value: number, decimals = 0): string {
  // Twelve digits are more than any number here has; what is behind them is left from multiplying.
  const [whole = '', fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  const digits = fraction.padEnd(decimals, '0');
  return digits ? `${grouped(whole)}.${digits}` : grouped(whole);
}

/** Grouped by hand: `Intl` would need a locale, and every language of the site writes 200,000 alike. */
function grouped(amount: number | string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
