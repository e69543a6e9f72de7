import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { sharedNamespaces, type CheckerSentences } from '../checker-data';
import type { Locale } from '../i18n/locales';

const shared: readonly string[] = sharedNamespaces;

/** The sentences of the checker in one language, compiled: the browser only fills them in. */
export function compiledMessages(locale: Locale): CheckerSentences {
  const own = compiledNamespaces(locale, (name) => name.startsWith('Checker') || shared.includes(name));
  // The content check has compared the keys of every language with those of the Japanese file.
  return own as CheckerSentences;
}

/** The sentences of some namespaces in one language, compiled. */
export function compiledNamespaces(
  locale: Locale,
  isWanted: (namespace: string) => boolean,
): Record<string, Record<string, CompiledMessage>> {
  const wanted = Object.entries(readMessages(locale)).filter(([name]) => isWanted(name));
  return Object.fromEntries(wanted.map(([name, sentences]) => [name, compiledEach(sentences)]));
}

/** The sentences of the interface in one language as they are written, by namespace and key. */
export function readMessages(locale: Locale): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
}

function compiledEach(sentences: Record<string, string>): Record<string, CompiledMessage> {
  const compiled = Object.entries(sentences).map(([key, text]) => [key, compile(text)]);
  // The choices of a sentence come without a prototype, which no page can hand to the browser.
  return JSON.parse(JSON.stringify(Object.fromEntries(compiled)));
}
