import { deskNamespaces, type DeskSentences, type DeskWords } from '../desk/desk-words';
import { defaultLocale, type Locale } from '../i18n/locales';
import { compiledNamespaces } from './compiled-messages';

/** What the desk itself says, in Japanese and in the visitor's language. */
export function deskWords(locale: Locale): DeskWords {
  const japanese = sentencesIn(defaultLocale);
  return locale === defaultLocale ? { japanese } : { japanese, other: sentencesIn(locale) };
}

function sentencesIn(locale: Locale): DeskSentences {
  const isDesk = (name: string) => deskNamespaces.some((each) => each === name);
  // The content check has compared the keys of every language with those of the Japanese file.
  return compiledNamespaces(locale, isDesk) as DeskSentences;
}
