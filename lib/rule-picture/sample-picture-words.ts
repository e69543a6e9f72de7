import { formatsIn } from '../i18n/languages';
import { defaultLocale } from '../i18n/locales';
import type { PictureWords } from './picture-words';

/** Words that say which sentence is said and with what, for tests of what is drawn. */
export function pictureWordsOf(): PictureWords {
  const echo = (_: string, key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
  const anyId: Readonly<Record<string, string>> = new Proxy({}, { get: (_, id) => `reading ${String(id)}` });
  return {
    // Every sentence is its key with the values behind it, whatever its type asks for.
    say: echo as PictureWords['say'],
    formats: formatsIn(defaultLocale),
    title: 'title',
    base: undefined,
    conditions: {},
    readings: anyId,
    versions: {},
    sources: {},
    factName: (fact) => fact,
    answerName: (fact, code) => `${fact}:${code}`,
    figure: ({ value }) => String(value),
  };
}
