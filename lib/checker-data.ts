import type messages from '../messages/ja.json';
import type { Locale } from './i18n/locales';
import type { Catalogue } from './rules/assess';
import type { Desk, PlaceName, ProgrammeWords, QuestionWords, Source } from './words';

/** The namespaces of messages that the checker speaks with; a component that joins it adds its own. */
export const checkerNamespaces = [
  'AvailabilityLabel',
  'Checker',
  'VerdictMark',
] as const satisfies readonly (keyof typeof messages)[];

/** What the checker shows of a source. */
export type CheckerSource = Pick<Source, 'id' | 'rank' | 'title' | 'publisher' | 'url' | 'date'>;

/** Everything the checker needs in one language: rules, words with their figures filled in, and its own sentences. One cacheable file. */
export type CheckerData = {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly programmes: Readonly<Record<string, ProgrammeWords & { readonly japaneseTitle: string }>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly desks: Readonly<Record<string, Desk>>;
  readonly sources: Readonly<Record<string, CheckerSource>>;
  readonly places: readonly PlaceName[];
  readonly messages: Pick<typeof messages, (typeof checkerNamespaces)[number]>;
};
