import { existsSync, readFileSync } from 'node:fs';
import { formatsIn } from './languages';
import { defaultLocale, type Locale } from './locales';

/** Sentences by namespace and key, some in groups. */
type Sentences = { readonly [key: string]: string | Sentences };

/** The sentences of the interface in one language as they are written; what it lacks is Japanese and says so. */
export function readMessages(locale: Locale): Record<string, Record<string, string>> {
  const japanese = messagesIn(defaultLocale) ?? {};
  const own = messagesIn(locale) ?? {};
  // The pages' own types come from the Japanese file, of which every key is here.
  return merged(japanese, own, formatsIn(locale).onlyInJapanese) as Record<string, Record<string, string>>;
}

function merged(japanese: Sentences, own: Sentences, notice: string): Sentences {
  return Object.fromEntries(
    Object.entries(japanese).map(([key, source]) => {
      const said = own[key];
      if (typeof source === 'string') return [key, typeof said === 'string' ? said : `${source} (${notice})`];
      return [key, merged(source, typeof said === 'object' ? said : {}, notice)];
    }),
  );
}

function messagesIn(locale: Locale): Sentences | undefined {
  const file = `messages/${locale}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
