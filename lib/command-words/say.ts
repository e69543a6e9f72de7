import compile from 'icu-minify/compile';
import format, { type CompiledMessage } from 'icu-minify/format';
import type { ValuesOf } from '../words/speaker';
import japanese from './ja.json';
import { commandLanguage, commandLanguages } from './language';

/** A sentence of the commands as it is written in English, the key to its Japanese. */
export type Sentence = keyof typeof japanese;

/** Says a sentence of the commands in the language of whoever reads it; the English one names it. */
export function say<S extends Sentence>(sentence: S, ...[values]: ValuesOf<S>): string {
  return filled(isInJapanese() ? japanese[sentence] : sentence, values ?? {});
}

/** A sentence that a schema keeps in English, in the language of whoever reads it; what is not known here stays as it is. */
export function sayWritten(sentence: string): string {
  const translated: Readonly<Record<string, string>> = japanese;
  return (isInJapanese() && translated[sentence]) || sentence;
}

const isInJapanese = (): boolean => commandLanguage() === commandLanguages.japanese;

const compiled = new Map<string, CompiledMessage>();

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  const known = compiled.get(text) ?? compile(text);
  compiled.set(text, known);
  return String(format(known, commandLanguage(), values, { formatters }));
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};
