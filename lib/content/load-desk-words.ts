import { deskNamespaces, type DeskSentences, type DeskWords } from '../desk/desk-words';
import { formatsIn } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import { compiledNamespaces } from './compiled-messages';

/** What the desk itself says, in Japanese and in the visitor's language. */
export function deskWords(locale: Locale): DeskWords {
  const japanese = spokenIn(defaultLocale);
  return locale === defaultLocale ? { japanese } : { japanese, other: spokenIn(locale) };
}

function spokenIn(locale: Locale): DeskWords['japanese'] {
  const { htmlLang, intlTag } = formatsIn(locale);
  const isDesk = (name: string) => deskNamespaces.some((each) => each === name);
  // The content check has compared the keys of every language with those of the Japanese file.
  return { sentences: compiledNamespaces(locale, isDesk) as DeskSentences, htmlLang, intlTag };
}
