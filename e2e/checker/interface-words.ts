import { readFileSync } from 'node:fs';
import { everyLanguage } from '../site/addresses';

type Values = Readonly<Record<string, string | number>>;

/** What the interface says at one place in a language, without furigana: `interfaceWords('vi', 'CheckerPage', 'continue')`. */
export function interfaceWords(locale: string, namespace: string, key: string, values: Values = {}): string {
  const text: unknown = messagesOf(locale)[namespace]?.[key];
  if (typeof text !== 'string')
    throw new Error(`messages/${locale}.json says nothing at ${namespace}.${key}`);
  return Object.entries(values).reduce(
    (said, [name, value]) => said.replaceAll(`{${name}}`, String(value)),
    plainly(text),
  );
}

/** The same in each language of the site: a control is found whatever language it speaks. */
export function inEachLanguage(namespace: string, key: string, values?: Values): string[] {
  return everyLanguage.map((locale) => interfaceWords(locale, namespace, key, values));
}

/** `｜年《ねん》` as it is found on a page: 年. */
export const plainly = (text: string): string => text.replace(/｜([^《]*)《[^》]*》/gu, '$1');

type Messages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const messages = new Map<string, Messages>();

function messagesOf(locale: string): Messages {
  const known = messages.get(locale) ?? JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  messages.set(locale, known);
  return known;
}
