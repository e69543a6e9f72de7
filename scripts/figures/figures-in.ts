import { japaneseParts } from '@/lib/i18n/japanese-parts';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import { notations } from './notations';
import { patternsOf, type FoundFigure, type FigurePattern } from './patterns';

/** The figures of a text in a language, each once and in words of no language: day 2027-04-01, day 04, yen 200000, percent 50, telephone 0495-25-1111, time 17:15, number 18. */
export function figuresIn(text: string, locale: Locale): ReadonlySet<string> {
  const { hasKanji, htmlLang } = formatsIn(locale);
  const parts = hasKanji && htmlLang === defaultLocale ? [text] : japaneseParts(text, htmlLang);
  return new Set(
    parts.flatMap((part) =>
      typeof part === 'string' ? figuresBy(locale, part) : figuresBy(defaultLocale, part.japanese),
    ),
  );
}

const patterns = new Map<Locale, readonly FigurePattern[]>(
  locales.map((locale) => [locale, patternsOf(notations[locale])]),
);

function figuresBy(locale: Locale, text: string): string[] {
  const { between, fiscalYear = '' } = notations[locale];
  const whole = text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s/g, ' ')
    .replace(meansNothing, ' ')
    .replaceAll(fiscalYear, '');
  const found = foundIn(whole, patterns.get(locale) ?? []);
  const isSpan = new RegExp(`^ ?(?:${between}) ?$`);
  const joins = (a: FoundFigure | undefined, b: FoundFigure | undefined) =>
    a && b && isSpan.test(whole.slice(a.until, b.from));
  return found.map((figure, place) => {
    const [before, after] = [found[place - 1], found[place + 1]];
    return told(figure, joins(before, figure) ? before : undefined, joins(figure, after) ? after : undefined);
  });
}

const invisible = /[\u00ad\u200b\u2060]/g;
/** Addresses of pages, and names of standards. */
const meansNothing = /https?:\/\/\S+|JIS X [\d:-]+|WCAG [\d.]+/g;

/** What the patterns read, in the order of the text; what one has read is not read by the next. */
function foundIn(text: string, all: readonly FigurePattern[]): FoundFigure[] {
  const found: FoundFigure[] = [];
  let rest = text;
  for (const { kind, pattern, value } of all) {
    for (const { 0: read, index, groups = {} } of rest.matchAll(pattern)) {
      found.push({
        kind,
        value: value(groups, read),
        from: index,
        until: index + read.length,
        half: halfOf(groups),
      });
    }
    rest = rest.replace(pattern, (read: string) => '_'.repeat(read.length));
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function halfOf({ am, pm }: Readonly<Record<string, string | undefined>>): FoundFigure['half'] {
  return am ? 'am' : pm ? 'pm' : undefined;
}

/** The figure in words of no language. An end of a span takes from the other what that says for both: the year, the unit, the half of the day. */
function told(figure: FoundFigure, before: FoundFigure | undefined, after: FoundFigure | undefined): string {
  const { kind, value } = figure;
  const time = [before, after].find((each) => each?.kind === 'time');
  if (kind === 'time' || (kind === 'number' && time)) {
    const half = figure.half ?? time?.half;
    const [hour = '', minute = '00'] = value.split(':');
    return `time ${Number(hour) + (half === 'pm' && Number(hour) < 12 ? 12 : 0)}:${minute}`;
  }
  const whole = [before, after].find((each) => each?.kind === 'day' && each.value.length > monthAndDay);
  if (kind === 'day' && value.length === monthAndDay && whole)
    return `day ${whole.value.slice(0, 'yyyy-'.length)}${value}`;
  return `${kind === 'number' && after?.kind === 'yen' ? 'yen' : kind} ${value}`;
}

const monthAndDay = 'mm-dd'.length;
