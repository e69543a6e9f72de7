import type { LocaleFormats } from '../i18n/language';
import type { Programme } from '../rules';
import type { Say, SentencesOf } from '../words/speaker';
import type { Desk, ProgrammeWords } from '../words/content-words';

/** The sentences that reports are written with. */
export type ReportSentences = SentencesOf<ReportNamespace>;
export const reportNamespaces = [
  ...([
    'Alternatives',
    'AssessCommand',
    'AvailabilityLabel',
    'CheckerAmount',
    'CheckerContradictions',
    'CheckerLater',
  ] as const),
  ...([
    'CheckerReasons',
    'CheckerResult',
    'CheckerServices',
    'CheckerWindow',
    'Topics',
    'VerdictMark',
  ] as const),
] as const;
type ReportNamespace = (typeof reportNamespaces)[number];

/** Everything a readable assessment says, in one language; ruby notation may stand in any of it. */
export type ReportWords = {
  readonly formats: LocaleFormats;
  readonly say: Say<ReportSentences>;
  readonly programmes: Readonly<Record<string, Omit<ProgrammeWords, 'notes'>>>;
  readonly rules: Readonly<Record<string, Programme>>;
  /** Titles of what is open to everybody whom its page describes: listed, not judged. */
  readonly services: readonly string[];
  readonly desks: Readonly<Record<string, Desk>>;
  /** The label of the question that asks for the answer at a path. */
  readonly question: (path: string) => string;
};
