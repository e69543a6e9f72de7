import { deskNamespaces, type DeskNamespace, type DeskWords } from '../desk/desk-words';
import { messagesInBoth } from '../desk/two-languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import { compiledNamespaces } from './compiled-messages';

/** What the desk itself says: in Japanese with the visitor's language beside; what is written into the record in Japanese alone. */
export function deskWords(locale: Locale): DeskWords {
  const isDesk = (name: string) => deskNamespaces.some((each) => each === name);
  const [japanese, other] = [defaultLocale, locale].map((each) => compiledNamespaces(each, isDesk));
  const said = deskNamespaces.map((name) => {
    const [own = {}, words = {}] = [japanese?.[name], other?.[name]];
    return [name, isWritten(name) || locale === defaultLocale ? own : messagesInBoth(own, words, locale)];
  });
  // The content check has compared the keys of every language with those of the Japanese file.
  return Object.fromEntries(said) as DeskWords;
}

const isWritten = (name: DeskNamespace): boolean => name === 'DeskRecord' || name === 'AssessCommand';
