import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { sharedNamespaces, type CheckerSentences } from '../checker-data';
import type { Locale } from '../i18n/locales';
import { readMessages } from '../i18n/read-messages';

const shared: readonly string[] = sharedNamespaces;

/** The sentences of the checker in one language, compiled: the browser only fills them in. */
export function compiledMessages(locale: Locale): CheckerSentences {
  const own = compiledNamespaces(locale, (name) => name.startsWith('Checker') || shared.includes(name));
  // Every key of the Japanese file is there, whatever the language has.
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

function compiledEach(sentences: Record<string, string>): Record<string, CompiledMessage> {
  const compiled = Object.entries(sentences).map(([key, text]) => [key, compile(text)]);
  // The choices of a sentence come without a prototype, which no page can hand to the browser.
  return JSON.parse(JSON.stringify(Object.fromEntries(compiled)));
}
