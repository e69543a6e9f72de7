import type { Locale } from '../i18n/locales';
import type { Programme } from '../rules';
import type { Desk, ProgrammeWords } from '../words';

/** Everything a readable assessment says, in one language; ruby notation may stand in any of it. */
export type ReportWords = {
  readonly locale: Locale;
  /** A sentence of messages/<locale>.json by namespace and key, filled in. */
  readonly say: (sentence: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly programmes: Readonly<Record<string, Omit<ProgrammeWords, 'notes'>>>;
  readonly rules: Readonly<Record<string, Programme>>;
  /** Titles of what is open to everybody whom its page describes: listed, not judged. */
  readonly services: readonly string[];
  readonly desks: Readonly<Record<string, Desk>>;
  /** The label of the question that asks for the answer at a path. */
  readonly question: (path: string) => string;
};
