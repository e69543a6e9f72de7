import type { CheckerData, CheckerSentences } from '../checker-data';
import { beside } from '../i18n/beside';
import type { QuestionWords } from '../words/content-words';
import { inBoth } from '../words/in-both';
import { speaker, type Say } from '../words/speaker';

/** Rules and words in Japanese, with what a visitor has to read in the visitor's language beside. Sums, days and reasons stay Japanese. */
export function inBothLanguages(japanese: CheckerData, other: CheckerData): CheckerData {
  if (other.locale === japanese.locale) return japanese;
  const both = (text: string, words = text) => beside(text, words, other.formats.htmlLang);
  const { questions, programmes, places } = japanese;
  return {
    ...japanese,
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

/** Speaks Japanese, with the visitor's language beside where the fields speak: what stands around them is the clerk's. */
export function sayInBothLanguages(japanese: CheckerData, other: CheckerData): Say<CheckerSentences> {
  const own = speaker(japanese.messages, japanese.formats.intlTag);
  if (other.locale === japanese.locale) return own;
  const both = inBoth(own, speaker(other.messages, other.formats.intlTag), other.formats.htmlLang);
  return (namespace, key, ...values) => (shared.has(namespace) ? both : own)(namespace, key, ...values);
}

/** The namespaces that the fields speak with. */
const shared: ReadonlySet<string> = new Set([
  'CheckerAnswers',
  'CheckerChildren',
  'CheckerDate',
  'CheckerPeriods',
  'Topics',
]);

type Both = (text: string, words?: string) => string;

function questionInBoth(words: QuestionWords, other: QuestionWords | undefined, both: Both): QuestionWords {
  // A question that is not translated yet is there in Japanese.
  if (!other || other.language === words.language) return words;
  const { short, spouseShort, childShort, byResidence } = words;
  const { choiceHints = {} } = words;
  return {
    ...words,
    ...wordsInBoth(words, other, both),
    short: both(short, other.short),
    ...(spouseShort && { spouseShort: both(spouseShort, other.spouseShort) }),
    ...(childShort && { childShort: both(childShort, other.childShort) }),
    choiceHints: mapped(choiceHints, (text, code) => both(text, other.choiceHints?.[code])),
    ...(byResidence && {
      byResidence: mapped(byResidence, (said, code) => wordsInBoth(said, other.byResidence?.[code], both)),
    }),
  };
}

type Words = NonNullable<QuestionWords['byResidence']>['in-city'];

function wordsInBoth(
  { title, spouseTitle, childTitle, hint, choices }: Words,
  other: Words | undefined,
  both: Both,
) {
  return {
    ...(title && { title: both(title, other?.title) }),
    ...(spouseTitle && { spouseTitle: both(spouseTitle, other?.spouseTitle) }),
    ...(childTitle && { childTitle: both(childTitle, other?.childTitle) }),
    ...(hint && { hint: both(hint, other?.hint) }),
    ...(choices && { choices: mapped(choices, (text, code) => both(text, other?.choices?.[code])) }),
  };
}

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key as Key)]);
  // Object.fromEntries forgets the keys.
  return Object.fromEntries(entries) as Record<Key, To>;
}
