import { dateRangeText, type DateRange, type PlainDate } from '../dates';
import { eras, firstYearOf } from '../eras';
import type { LocaleFormats } from './language';

/** A day, or the shortest words for a span: 2027年3月15日, 2027年3月, 2027年3月から2027年5月まで. */
export function formatDate(when: DateRange | PlainDate, formats: LocaleFormats): string {
  const range = typeof when === 'string' ? { from: when, until: when } : when;
  const [first = '', last] = dateRangeText(range).split('/');
  const from = nameOf(first, formats);
  if (last === undefined) return from;
  const until = nameOf(last, formats);
  if (first.length < dayLength || last.length < dayLength) return filled(formats.span, { from, until });
  if (first.slice(0, 4) !== last.slice(0, 4)) return filled(formats.daySpan, { from, until });
  const [fromOfYear, untilOfYear] = [first, last].map((day) => formatMonthDay(day.slice(5), formats));
  return filled(formats.daySpanInYear, { from, until, fromOfYear, untilOfYear });
}

/** Of 2027-03-15; months and years are shorter. */
const dayLength = 10;

/** A month of every year, 1 to 12: 2月, February. */
export function formatMonth(month: number, formats: LocaleFormats): string {
  return filled(formats.monthOfYear, dayAndMonth(month, undefined, formats));
}

/** A day of every year, 04-01, in words: 4月1日, 1 April. */
export function formatMonthDay(text: string, formats: LocaleFormats): string {
  const [month = 1, day = 1] = text.split('-').map(Number);
  return filled(formats.dayOfYear, dayAndMonth(month, day, formats));
}

/** Whole yen: 20万円 from 100,000 up where it comes out even, otherwise 4,500円; ¥200,000 in English. */
export function formatYen(yen: number, formats: LocaleFormats): string {
  return yenIn('text', yen, formats);
}

function yenIn(look: 'text' | 'bare', yen: number, formats: LocaleFormats): string {
  const way = formats.yen.find(({ from, unit }) => yen >= from && yen % unit === 0);
  if (!way) throw new RangeError(`No way to write ${yen} yen`);
  return filled(way[look], { amount: formatNumber(yen / way.unit, formats) });
}

/** An amount between two bounds: 60万円から100万円まで; from nothing up it is 最大15万円; equal bounds are one amount. */
export function formatYenRange(min: number, max: number, formats: LocaleFormats): string {
  const until = formatYen(max, formats);
  if (min === max) return until;
  if (min === 0) return filled(formats.yenUpTo, { yen: until });
  return filled(formats.yenSpan, {
    from: formatYen(min, formats),
    fromBare: yenIn('bare', min, formats),
    until,
  });
}

/** A year in the Japanese calendar, both names for a year in which the era changed: 2019 is 平成31年・令和元年. */
export function japaneseEra(year: number): string {
  return eras
    .filter((era) => firstYearOf(era) <= year && year <= Number(era.until?.slice(0, 4) ?? year))
    .map((era) => `${era.name}${year === firstYearOf(era) ? '元' : year - firstYearOf(era) + 1}年`)
    .join('・');
}

/** A number with at least so many decimals: 2,031; 545.2; 76.0. By hand, because browsers do not know every language. */
export function formatNumber(value: number, { number }: LocaleFormats, decimals = 0): string {
  // Twelve digits are more than any number here has; what is behind them is left from multiplying.
  const [whole = '', fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  const digits = fraction.padEnd(decimals, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, number.group);
  return digits ? `${grouped}${number.decimal}${digits}` : grouped;
}

/** Several things as one text: 転入、就職、住まい; moving, work and home. */
export function formatList(items: readonly string[], { list }: LocaleFormats): string {
  const [last = '', ...before] = items.toReversed();
  if (before.length === 0) return last;
  const begin = last.toLowerCase();
  const special = list.before.find(({ starts }) => starts.some((each) => begin.startsWith(each)));
  const joint = special?.text ?? (before.length === 1 ? list.two : list.last);
  return `${before.toReversed().join(list.between)}${joint}${last}`;
}

/** The text with what stands in its places. */
export function filled(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** `text` is a year, a month or a day in ISO form. */
function nameOf(text: string, formats: LocaleFormats): string {
  const [year, month, day] = text.split('-').map(Number);
  const pattern = day ? formats.day : month ? formats.month : formats.year;
  return filled(pattern, { year: String(year), ...dayAndMonth(month, day, formats) });
}

function dayAndMonth(month = 1, day = 1, { months, days }: LocaleFormats) {
  return {
    month: String(month),
    monthName: months[month - 1] ?? '',
    day: String(day),
    dayName: days[day - 1] ?? '',
  };
}
