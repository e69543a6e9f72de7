import type { CompiledMessage } from 'icu-minify/format';
import type { CheckerData } from '../checker-data';
import { beside } from '../i18n/beside';
import { localeTraits, type Locale } from '../i18n/locales';
import type { QuestionWords } from '../words';

/** Rules and words in Japanese, with what a visitor has to read in the visitor's language beside. Sums, days and reasons stay Japanese. */
export function inBothLanguages(japanese: CheckerData, other: CheckerData): CheckerData {
  if (other.locale === japanese.locale) return japanese;
  const both = (text: string, words = text) => beside(text, words, localeTraits[other.locale].htmlLang);
  const { messages, questions, programmes, places } = japanese;
  const spoken = Object.fromEntries(
    shared.map((name) => [name, messagesInBoth<string>(messages[name], other.messages[name], other.locale)]),
  );
  return {
    ...japanese,
    messages: { ...messages, ...spoken },
    questions: mapped(questions, (words, id) => questionInBoth(words, other.questions[id], both)),
    programmes: mapped(programmes, (words, id) => ({
      ...words,
      title: both(words.title, other.programmes[id]?.title),
    })),
    places: places.map((place) => {
      const words = other.places.find(({ code }) => code === place.code)?.name;
      return { ...place, name: both(place.name, words) };
    }),
  };
}

/** Sentences of one namespace in both languages. Values are filled into both alike, so days and money do not belong into them. */
export function messagesInBoth<Key extends string>(
  japanese: Readonly<Record<Key, CompiledMessage>>,
  other: Readonly<Record<Key, CompiledMessage>>,
  locale: Locale,
): Readonly<Record<Key, CompiledMessage>> {
  return mapped(japanese, (message, key) =>
    messageInBoth(message, other[key], localeTraits[locale].htmlLang),
  );
}

/** The namespaces that the fields speak with. */
const shared = ['CheckerAnswers', 'CheckerChildren', 'CheckerDate', 'CheckerPeriods', 'Topics'] as const;

type Both = (text: string, words?: string) => string;

function questionInBoth(words: QuestionWords, other: QuestionWords | undefined, both: Both): QuestionWords {
  // A question that is not translated yet is there in Japanese.
  if (!other || other.language === words.language) return words;
  const { short, spouseShort, childShort, byResidence } = words;
  const { choices = {}, choiceHints = {} } = words;
  return {
    ...words,
    ...titlesInBoth(words, other, both),
    short: both(short, other.short),
    ...(spouseShort && { spouseShort: both(spouseShort, other.spouseShort) }),
    ...(childShort && { childShort: both(childShort, other.childShort) }),
    choices: mapped(choices, (text, code) => both(text, other.choices?.[code])),
    choiceHints: mapped(choiceHints, (text, code) => both(text, other.choiceHints?.[code])),
    ...(byResidence && {
      byResidence: mapped(byResidence, (said, code) => titlesInBoth(said, other.byResidence?.[code], both)),
    }),
  };
}

type Titles = Pick<QuestionWords, 'title' | 'spouseTitle' | 'childTitle' | 'hint'>;

function titlesInBoth(
  { title, spouseTitle, childTitle, hint }: Titles,
  other: Titles | undefined,
  both: Both,
) {
  return {
    title: both(title, other?.title),
    ...(spouseTitle && { spouseTitle: both(spouseTitle, other?.spouseTitle) }),
    ...(childTitle && { childTitle: both(childTitle, other?.childTitle) }),
    ...(hint && { hint: both(hint, other?.hint) }),
  };
}

function messageInBoth(japanese: CompiledMessage, other: CompiledMessage, language: string): CompiledMessage {
  if (typeof japanese === 'string' && typeof other === 'string') return beside(japanese, other, language);
  return [...[japanese].flat(), `⟦${language}:`, ...[other].flat(), '⟧'];
}

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key as Key)]);
  // Object.fromEntries forgets the keys.
  return Object.fromEntries(entries) as Record<Key, To>;
}
