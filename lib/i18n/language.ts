import type { Locale } from './locales';

/** Everything that a language is besides its words. */
export type Language = {
  readonly formats: LocaleFormats;
  /** What `hreflang` says to search engines; left out where the language has no code of its own. */
  readonly hreflang: string | undefined;
  /** Whether its words show how their characters are read. */
  readonly hasFurigana: boolean;
  /** Whether its sentences are held to the rules of easy Japanese. */
  readonly isSimpleJapanese: boolean;
  /** Whether its prose writes an apostrophe, which is then the curved one. */
  readonly hasApostrophe: boolean;
  /** Whose text is read where a list has none in this language, the nearest first. */
  readonly readsWith: readonly Locale[];
  /** The same language for those who are still learning it. */
  readonly easier: Locale | undefined;
};

/**
 * What texts in a language are written with. Plain data: the browser gets that of its own page along with the words, and no other.
 * Names stand in the patterns as `{day}`; a text that shows furigana has their notation.
 */
export type LocaleFormats = {
  /** The language in its own words, for the language switch. */
  readonly name: string;
  /** What `lang` says. */
  readonly htmlLang: string;
  /** For `Intl`: always western digits and the Gregorian calendar. */
  readonly intlTag: string;
  /** Whether an era is typed as 令和, which not everybody can read, or as R. */
  readonly hasKanji: boolean;
  /** Whether year, month and day with their words fit a phone side by side. */
  readonly hasDateInOneLine: boolean;
  /** {monthName} in the patterns, from January; none where {month}, its number, is enough. */
  readonly months: readonly string[];
  /** {dayName}, from the first; none where {day} is enough. */
  readonly days: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** {year} {month} {day} */
  readonly day: string;
  /** {year} {month} */
  readonly month: string;
  /** {year} */
  readonly year: string;
  /** A day of every year: {month} {day} */
  readonly dayOfYear: string;
  /** A month of every year: {month} */
  readonly monthOfYear: string;
  /** {date} {weekday} */
  readonly dayWithWeekday: string;
  /** {from} {until} */
  readonly span: string;
  /** The first that fits says the sum: from so many yen up, and only where it is even in its unit. {amount} */
  readonly yen: readonly { readonly from: number; readonly unit: number; readonly text: string }[];
  /** {from} {until} */
  readonly yenSpan: string;
  /** {yen} */
  readonly yenUpTo: string;
  /** Between three digits each, and before decimals. */
  readonly number: { readonly group: string; readonly decimal: string };
  /** Between the things of a list, and before its last one. */
  readonly list: { readonly between: string; readonly last: string };
  /** The words of a year in the Japanese calendar that are written otherwise than in Japanese. */
  readonly eras: Readonly<Record<string, string>>;
};
