import type { z } from 'zod';
import type { elsewhereWordsSchema } from '../content/elsewhere-schemas';
import type {
  deskSchema,
  deskWordsSchema,
  emergencySchema,
  operatorSchema,
  placeSchema,
} from '../content/catalogue-schemas';
import type { guideWordsSchema } from '../content/guide-schemas';
import type {
  programmeWordsSchema,
  questionWordsSchema,
  serviceWordsSchema,
  sharedWordsSchema,
} from '../content/words-schemas';
import type { Locale } from '../i18n/locales';

export type { Source } from '../content/catalogue-schemas';
export type { Elsewhere } from '../content/elsewhere-schemas';
export type { Guide } from '../content/guide-schemas';

/** The language the words are really in: Japanese where a translation is missing or does not say everything. */
type Translated = { readonly language: Locale };

/** How far a translation can be trusted: the source itself, missing, older than the Japanese, a machine's draft, or read by a person on a day. */
export type TranslationState =
  | { readonly kind: 'source' | 'missing' | 'changed' | 'draft' }
  | { readonly kind: 'read' | 'checked'; readonly on: string };

/** What a person reads of one condition; ready to show. */
export type ConditionWords = z.infer<typeof sharedWordsSchema>['rules'][string];

/** What a person reads of one programme; ready to show. */
export type ProgrammeWords = Omit<z.infer<typeof programmeWordsSchema>, 'search' | 'conditions'> &
  Translated & { readonly conditions: Readonly<Record<string, ConditionWords>> };

/** What a person reads of one service; ready to show. */
export type ServiceWords = Omit<z.infer<typeof serviceWordsSchema>, 'search'> & Translated;

/** What a person reads of one guide; ready to show. */
export type GuideWords = Omit<z.infer<typeof guideWordsSchema>, 'search'> & Translated;

/** What a person reads of what this site does not judge; ready to show. */
export type ElsewhereWords = Omit<z.infer<typeof elsewhereWordsSchema>, 'search'> & Translated;

/** What a person reads of one question; ready to show. */
export type QuestionWords = Omit<z.infer<typeof questionWordsSchema>, 'search'> & Translated;

/** A desk of the city in one language, with its Japanese name to point at. */
export type Desk = z.infer<typeof deskSchema> &
  Omit<z.infer<typeof deskWordsSchema>['desks'][string], 'search' | 'withoutPhone'> &
  Translated & { readonly nameJa: string };

type WrittenEmergency = z.infer<typeof emergencySchema>;

/** Whom to call when there is no time to read, and what to say, in one language. */
export type Emergency = Translated & {
  readonly numbers: readonly (WrittenEmergency['numbers'][number] & { readonly name: string })[];
  readonly notes: readonly (WrittenEmergency['notes'][number] & { readonly text: string })[];
  readonly say: { readonly source: string; readonly sentences: readonly string[] };
};

/** Who runs the site and where mistakes go, in one language. */
export type SiteOperator = Omit<z.infer<typeof operatorSchema>, 'name' | 'office'> & {
  readonly name: string;
  readonly office?: string;
};

/** A municipality as a person chooses it. */
export type PlaceName = Pick<z.infer<typeof placeSchema>, 'code' | 'prefecture'> & { readonly name: string };
