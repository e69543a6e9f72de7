import compile from 'icu-minify/compile';
import format, { type CompiledMessage } from 'icu-minify/format';
import { formatters } from '../i18n/formatters';
import type { ValuesOf } from '../words/speaker';
import japanese from './ja.json';
import japaneseOnPage from './ja-on-page.json';
import { filledInEnglish } from './filled-in-english';
import { commandLanguage, commandLanguages } from './command-language';

/** A sentence of the commands as it is written in English, the key to its Japanese. */
export type CommandSentence = keyof typeof japanese;

/** Says a sentence of the commands in the language of whoever reads it; the English one names it. */
export function say<S extends CommandSentence>(sentence: S, ...[values]: ValuesOf<S>): string {
  return filled(isInJapanese() ? inJapanese(sentence) : sentence, values ?? {});
}

/** A sentence that a room without languages wrote in English, in the language of whoever reads it; what is not known here stays as it is. */
export function sayWritten(sentence: string): string {
  if (!isInJapanese()) return sentence;
  return isKnown(sentence) ? inJapanese(sentence) : (translatedAgain(sentence) ?? sentence);
}

const isKnown = (sentence: string): sentence is CommandSentence => Object.hasOwn(japanese, sentence);

/** The Japanese of a sentence: for whoever works on the clerk's page and sees no file, the one that names the page's own fields. */
function inJapanese(sentence: CommandSentence): string {
  const onPage: Readonly<Record<string, string>> = japaneseOnPage;
  return (process.env.COMMAND_READER === 'clerk' && onPage[sentence]) || japanese[sentence];
}

/** The Japanese of a sentence that was filled in English, by its pattern. */
function translatedAgain(sentence: string): string | undefined {
  for (const pattern of filledInEnglish) {
    const values = valuesIn(sentence, pattern);
    if (values) return filled(japanese[pattern], values);
  }
  return undefined;
}

function valuesIn(sentence: string, pattern: CommandSentence): Record<string, string> | undefined {
  const known =
    patterns.get(pattern) ??
    new RegExp(`^${escaped(pattern).replaceAll(/\\\{(\w+)\\\}/g, '(?<$1>.+?)')}$`, 's');
  patterns.set(pattern, known);
  return known.exec(sentence)?.groups;
}

const patterns = new Map<CommandSentence, RegExp>();
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isInJapanese = (): boolean => commandLanguage() === commandLanguages.japanese;

const compiled = new Map<string, CompiledMessage>();

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  const known = compiled.get(text) ?? compile(text);
  compiled.set(text, known);
  return String(format(known, commandLanguage(), values, { formatters }));
}
