import type { Locale } from './locales';

/** Everything that a language is besides its words. */
export type Language = {
  readonly formats: LocaleFormats;
  /** How the tags begin by which a browser asks for it; none where no browser can. */
  readonly askedBy: readonly string[];
  /** What `hreflang` says to search engines; left out where the language has no code of its own. */
  readonly hreflang: string | undefined;
  /** Whether its words show how their characters are read. */
  readonly hasFurigana: boolean;
  /** Whether its sentences are held to the rules of easy Japanese. */
  readonly isSimpleJapanese: boolean;
  /** Its letters, by which the check knows what does not belong into its sentences. */
  readonly script: 'japanese' | 'latin' | 'chinese' | 'devanagari';
  /** What opens a question and an exclamation, where they are opened: ¿ and ¡. */
  readonly opens: readonly (readonly [open: string, close: string])[];
  /** Whether its prose writes an apostrophe, which is then the curved one. */
  readonly hasApostrophe: boolean;
  /** Whose words are searched by where something has none in this language, the nearest first. */
  readonly readsWith: readonly Locale[];
  /** In which others its readers type, too, when they search. */
  readonly searchedWith: readonly Locale[];
  /** How its readers type its words in Latin letters, where they do besides its own. */
  readonly latinSpellings: ((text: string) => readonly string[]) | undefined;
  /** Letters, one or several in a row, that count as others when somebody searches, and words that say nothing by themselves. */
  readonly search: {
    readonly letters: Readonly<Record<string, string>>;
    readonly linking: readonly string[];
    /** What a language writes onto the end of a word and nobody searches for: बच्चालाई is बच्चा. */
    readonly endings?: readonly string[];
  };
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
  /** What is put in brackets behind a sentence that this language lacks and that is therefore Japanese. */
  readonly onlyInJapanese: string;
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
  /** From a month or year to another, or to a day: {from} {until} */
  readonly span: string;
  /** From a day to a day: {from} {until} */
  readonly daySpan: string;
  /** From a day to a day of the same year, both also without the year: {from} {until} {fromOfYear} {untilOfYear} */
  readonly daySpanInYear: string;
  /** The first that fits says the sum: from so many yen up, and only where it is even in its unit. {amount}; `bare` leaves the unit to the sum after it. */
  readonly yen: readonly {
    readonly from: number;
    readonly unit: number;
    readonly text: string;
    readonly bare: string;
  }[];
  /** {from} {fromBare} {until} */
  readonly yenSpan: string;
  /** {yen} */
  readonly yenUpTo: string;
  /** Between three digits each, and before decimals. */
  readonly number: { readonly group: string; readonly decimal: string };
  /** Between the things of a list, between two that are all, before the last of more, and what both are before a last one that begins so. */
  readonly list: {
    readonly between: string;
    readonly two: string;
    readonly last: string;
    readonly before: readonly { readonly starts: readonly string[]; readonly text: string }[];
  };
  /** The words of a year in the Japanese calendar that are written otherwise than in Japanese. */
  readonly eras: Readonly<Record<string, string>>;
};
