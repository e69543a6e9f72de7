import { bindsCounts, withBoundCounts } from './bound-counts';
import { formatsIn } from './languages';
import { readOnce } from '../read-once';
import { defaultLocale, type Locale } from './locales';

/** Sentences by namespace and key, some in groups. */
type Sentences = { readonly [key: string]: string | Sentences };

/** The sentences of the interface in one language as they are written; what it lacks is Japanese and says so. */
export function readMessages(locale: Locale): Messages {
  const [japanese, own] = [readSentences(fileOf(defaultLocale)), readSentences(fileOf(locale))];
  const known = kept.get(locale);
  if (known && known.japanese === japanese && known.own === own) return known.messages;
  // The pages' own types come from the Japanese file, of which every key is here.
  const formats = formatsIn(locale);
  const spoken = bindsCounts(formats) ? withBoundCounts : (sentence: string) => sentence;
  const messages = merged(japanese ?? {}, own ?? {}, { notice: formats.onlyInJapanese, spoken }) as Messages;
  kept.set(locale, { japanese, own, messages });
  return messages;
}

type Messages = Record<string, Record<string, string>>;

/** Of each language what its messages were made of, and the messages: every page asks for them. */
const kept = new Map<
  Locale,
  Readonly<Record<'japanese' | 'own', Sentences | undefined>> & { messages: Messages }
>();

const fileOf = (locale: Locale): string => `messages/${locale}.json`;
const readSentences = readOnce((text): Sentences => JSON.parse(text));

interface Told {
  /** Said behind a sentence that is Japanese. */
  readonly notice: string;
  readonly spoken: (sentence: string) => string;
}

function merged(japanese: Sentences, own: Sentences, told: Told): Sentences {
  return Object.fromEntries(
    Object.entries(japanese).map(([key, source]) => {
      const said = own[key];
      if (typeof source === 'string')
        return [key, typeof said === 'string' ? told.spoken(said) : `${source} (${told.notice})`];
      return [key, merged(source, typeof said === 'object' ? said : {}, told)];
    }),
  );
}
