import { plainDate, type PlainDate } from '../dates';
import { bindsCounts, boundBlank } from '../i18n/bound-counts';
import { filled, formatDate, formatMonth, formatMonthDay, formatYen } from '../i18n/format';
import { formatsIn } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { readMessages } from '../i18n/read-messages';
import type { Figure } from '../rules';
import { textDay } from './text-day';

/** `{name}` of a programme's own figure, or `{programme-id.name}` of another's. */
export const placeholder = /\{([a-zA-Z0-9.-]+)\}/g;

/**
 * One figure as a language writes it: 20万円, 2026年11月22日, 2月; other units are the bare number, the words say the unit. One that changes says
 * both values, 60万円（2027年4月1日からの転入は70万円）, until nobody can fall under the first any more.
 */
export function formatFigure(figure: Figure, locale: Locale, day = textDay()): string {
  const { unit, later = [] } = figure;
  const [first = figure, ...following] = [figure, ...later].filter((each) => isNeeded(each, day));
  return following.reduce(
    (before, each) => {
      // Of all values only the first can be without a day.
      if (!('by' in each)) return before;
      const said: Readonly<Record<string, string>> = readMessages(locale).DatedFigures ?? {};
      const from = formatDate(plainDate(each.from), formatsIn(locale));
      return filled(said[each.by] ?? '', { before, after: formatValue(unit, each.value, locale), day: from });
    },
    formatValue(unit, first.value, locale),
  );
}

/** Whether somebody can still fall under a value on a day. */
export const isNeeded = ({ lastDay }: Pick<Figure, 'lastDay'>, day: PlainDate): boolean =>
  lastDay === undefined || day <= lastDay;

function formatValue(unit: Figure['unit'], value: Figure['value'], locale: Locale): string {
  if (unit === 'month-day') return formatMonthDay(String(value), formatsIn(locale));
  if (typeof value === 'string') return formatDate(plainDate(value), formatsIn(locale));
  if (unit === 'calendar-month') return formatMonth(value, formatsIn(locale));
  return unit === 'yen' ? formatYen(value, formatsIn(locale)) : String(value);
}

/** Placeholders of a question that only its page can fill: `{child}` is the number of the child asked about. */
export const filledOnPage: readonly string[] = ['child'];

/** The words with every placeholder filled but the `kept`, as they read on a day; throws where `figureOf` knows none of that name. */
export function fillFigures<T>(
  words: T,
  figureOf: (name: string) => Figure | undefined,
  locale: Locale,
  kept: readonly string[] = [],
  day = textDay(),
): T {
  const binds = bindsCounts(formatsIn(locale));
  return mapTexts(words, (text) =>
    text.replace(filling, (mark, name: string, blank: string) => {
      if (kept.includes(name)) return mark;
      const figure = figureOf(name);
      if (!figure) throw new Error(`no figure is called ${name} in: ${text}`);
      return (
        formatFigure(figure, locale, day) + (blank && binds && isBareNumber(figure) ? boundBlank : blank)
      );
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
