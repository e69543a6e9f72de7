import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import type { CompiledMessages } from '../checker-data';
import type { Locale } from '../i18n/locales';

const shared = ['AvailabilityLabel', 'Desks', 'Section', 'Site', 'SourceRank', 'Topics', 'VerdictMark'];

/** The sentences of the checker in one language, compiled: the browser only fills them in. */
export function compiledMessages(locale: Locale): CompiledMessages {
  const all: Record<string, Record<string, string>> = JSON.parse(
    readFileSync(`messages/${locale}.json`, 'utf8'),
  );
  const own = Object.entries(all).filter(([name]) => name.startsWith('Checker') || shared.includes(name));
  const compiled = own.map(([name, sentences]) => [name, compiledEach(sentences)]);
  // The content check has compared the keys of every language with those of the Japanese file.
  return Object.fromEntries(compiled) as CompiledMessages;
}

function compiledEach(sentences: Record<string, string>) {
  return Object.fromEntries(Object.entries(sentences).map(([key, text]) => [key, compile(text)]));
}
