import { withoutRuby } from '@/lib/i18n/ruby';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { allowedFigures } from './allowed-figures';
import { figuresIn } from './figures-in';
import { notations } from './notations';

/** A text as it is said in one language, in runs of one language each. */
export type SaidText = readonly { readonly locale: Locale; readonly text: string }[];

/** What a text in a language says otherwise than the Japanese: `lacks yen 300000`, `adds day 04`. */
export function figureDifferences(japanese: SaidText, said: SaidText, locale: Locale): string[] {
  const [wanted, found] = [figuresSaid(japanese), figuresSaid(said)];
  const [original, translation] = [lineOf(japanese), lineOf(said)];
  const isAllowed = (figure: string) =>
    allowedFigures.some(
      (each) =>
        each.locales.includes(locale) && each.figures.includes(figure) && original.includes(each.japanese),
    );
  return [
    ...[...wanted]
      .filter((figure) => !found.has(figure) && !isAllowed(figure) && !isInWords(figure, translation, locale))
      .map((figure) => `lacks ${figure}`),
    ...[...found]
      .filter(
        (figure) => !wanted.has(figure) && !isAllowed(figure) && !isInWords(figure, original, defaultLocale),
      )
      .map((figure) => `adds ${figure}`),
  ];
}

/** The figures of a text, each once. */
export function figuresSaid(said: SaidText): ReadonlySet<string> {
  return new Set(said.flatMap(({ locale, text }) => [...figuresIn(text, locale)]));
}

/** The text as it is read, in one line. */
export function lineOf(said: SaidText): string {
  return withoutRuby(said.map(({ text }) => text).join(' ')).replace(/\s+/g, ' ');
}

function isInWords(figure: string, text: string, locale: Locale): boolean {
  return notations[locale].words.some(([of, words]) => of === figure && new RegExp(words, 'iu').test(text));
}
