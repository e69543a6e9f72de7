import type { Namespace, SentencesOf } from './words/speaker';
import type { LocaleFormats } from './i18n/language';
import type { Locale } from './i18n/locales';
import type { Catalogue, Scope, Service } from './rules';
import type {
  Desk,
  PlaceName,
  ProgrammeWords,
  QuestionWords,
  ServiceWords,
  Source,
} from './words/content-words';

/** The namespaces of messages that the checker shares with the pages. */
export const sharedNamespaces = [
  'Alternatives',
  'AvailabilityLabel',
  'Desks',
  'Section',
  'Site',
  'SourceRank',
  'Topics',
  'VerdictMark',
] as const;

/** The namespaces that the checker speaks with: its own, and those shared ones. */
export type CheckerNamespace = Extract<Namespace, `Checker${string}` | (typeof sharedNamespaces)[number]>;

/** Its sentences by namespace and key, made ready for filling in when the site is built: no parser of messages is sent. */
export type CheckerSentences = SentencesOf<CheckerNamespace>;

/** What the checker shows of a source. */
export type CheckerSource = Pick<Source, 'id' | 'rank' | 'title' | 'publisher' | 'url' | 'date'>;

/** A service by name and what it is, in a sentence: what the result lists without judging it. */
export type ServiceName = Pick<Service, 'id' | 'topics'> & Pick<ServiceWords, 'title' | 'summary'>;

/** What the checker says of a programme; its notes come with `LaterData`. */
export type CheckerProgrammeWords = Omit<ProgrammeWords, 'notes'> & { readonly japaneseTitle: string };

/** Everything the checker needs in one language: rules, words with their figures filled in, and its own sentences. */
export type CheckerData = QuestionData & ResultWords;

/** What is said of programmes once they are judged: no question needs it. */
export type ResultWords = {
  readonly programmes: Readonly<Record<string, CheckerProgrammeWords>>;
  readonly sources: Readonly<Record<string, CheckerSource>>;
};

/** What the questions need of it: rules, questions, and the checker's own sentences. One cacheable file. */
export type QuestionData = {
  readonly locale: Locale;
  readonly formats: LocaleFormats;
  /** What can be chosen to be checked, in its fixed order: the topics that some programme belongs to, and whether also what has ended. */
  readonly topics: readonly Scope[];
  readonly catalogue: Catalogue;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly desks: Readonly<Record<string, Desk>>;
  /** The desk to call when a question is hard. */
  readonly helpDesk: string;
  readonly places: readonly PlaceName[];
  readonly messages: CheckerSentences;
};
