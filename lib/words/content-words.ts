import type { z } from 'zod';
import type { elsewhereWordsSchema } from '../content/elsewhere-schemas';
import type { deskSchema, emergencySchema, operatorSchema, placeSchema } from '../content/catalogue-schemas';
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

/** The language the words are really in (Japanese where a translation is missing), and whether the Japanese has changed since. */
type Translated = { readonly language: Locale; readonly stale: boolean };

/** What a person reads of one condition; ready to show. */
export type ConditionWords = z.infer<typeof sharedWordsSchema>['rules'][string];

/** What a person reads of one programme; ready to show. */
export type ProgrammeWords = Omit<z.infer<typeof programmeWordsSchema>, 'translates' | 'conditions'> &
  Translated & { readonly conditions: Readonly<Record<string, ConditionWords>> };

/** What a person reads of one service; ready to show. */
export type ServiceWords = Omit<z.infer<typeof serviceWordsSchema>, 'translates'> & Translated;

/** What a person reads of one guide; ready to show. */
export type GuideWords = Omit<z.infer<typeof guideWordsSchema>, 'translates'> & Translated;

/** What a person reads of what this site does not judge; ready to show. */
export type ElsewhereWords = Omit<z.infer<typeof elsewhereWordsSchema>, 'translates'> & Translated;

/** What a person reads of one question; ready to show. */
export type QuestionWords = Omit<z.infer<typeof questionWordsSchema>, 'translates'> & Translated;

/** A desk of the city in one language, with its Japanese name to point at. */
export type Desk = Omit<z.infer<typeof deskSchema>, 'name' | 'place' | 'note' | 'search'> & {
  readonly name: string;
  readonly nameJa: string;
  readonly place?: string;
  readonly note?: string;
};

type WrittenEmergency = z.infer<typeof emergencySchema>;
type InOneLanguage<T, Key extends keyof T> = Omit<T, Key> & Readonly<Record<Key, string>>;

/** Whom to call when there is no time to read, and what to say, in one language. */
export type Emergency = {
  readonly numbers: readonly InOneLanguage<WrittenEmergency['numbers'][number], 'name'>[];
  readonly notes: readonly InOneLanguage<WrittenEmergency['notes'][number], 'text'>[];
  readonly say: { readonly source: string; readonly sentences: readonly string[] };
};

/** Who runs the site and where mistakes go, in one language. */
export type SiteOperator = Omit<z.infer<typeof operatorSchema>, 'name' | 'office'> & {
  readonly name: string;
  readonly office?: string;
};

/** A municipality as a person chooses it. */
export type PlaceName = Pick<z.infer<typeof placeSchema>, 'code' | 'prefecture'> & { readonly name: string };
