import { plainDate } from '../dates';
import { formatDate, formatMonth, formatYen } from '../i18n/format';
import { bindsCounts, boundBlank } from '../i18n/bound-counts';
import { formatsIn } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { formatMonthDay } from '../i18n/format';
import type { Figure } from '../rules';

/** `{name}` of a programme's own figure, or `{programme-id.name}` of another's. */
export const placeholder = /\{([a-zA-Z0-9.-]+)\}/g;

/** One figure as a language writes it: 20万円, 2026年11月22日, 2月; other units are the bare number, the words say the unit. */
export function formatFigure({ unit, value }: Figure, locale: Locale): string {
  if (unit === 'month-day') return formatMonthDay(String(value), formatsIn(locale));
  if (typeof value === 'string') return formatDate(plainDate(value), formatsIn(locale));
  if (unit === 'calendar-month') return formatMonth(value, formatsIn(locale));
  return unit === 'yen' ? formatYen(value, formatsIn(locale)) : String(value);
}

/** Placeholders of a question that only its page can fill: `{child}` is the number of the child asked about. */
export const filledOnPage: readonly string[] = ['child'];

/** The words with every placeholder filled but the `kept`; throws where `figureOf` knows none of that name. */
export function fillFigures<T>(
  words: T,
  figureOf: (name: string) => Figure | undefined,
  locale: Locale,
  kept: readonly string[] = [],
): T {
  const binds = bindsCounts(formatsIn(locale));
  return mapTexts(words, (text) =>
    text.replace(filling, (mark, name: string, blank: string) => {
      if (kept.includes(name)) return mark;
      const figure = figureOf(name);
      if (!figure) throw new Error(`no figure is called ${name} in: ${text}`);
      return formatFigure(figure, locale) + (blank && binds && isBareNumber(figure) ? boundBlank : blank);
    }),
  );
}

/** A placeholder with the blank before its unit. */
const filling = new RegExp(`${placeholder.source}( ?)`, 'g');

/** Whether the words beside it say the unit. */
const isBareNumber = ({ unit, value }: Figure): boolean =>
  typeof value === 'number' && unit !== 'calendar-month' && unit !== 'yen';

function mapTexts<T>(value: T, change: (text: string) => string): T {
  // Only texts change, and they stay texts: the shape of `value` is kept, which the compiler cannot follow.
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)])) as T;
}
