import { formatsIn } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';

/** What a language of the site is called in the language of whoever reads, ベトナム語; one that is a way of writing Japanese has its own name. */
export function languageName(locale: Locale, reader: string): string {
  const { htmlLang, name } = formatsIn(locale);
  const isJapanese = htmlLang.startsWith(defaultLocale);
  return isJapanese ? name : (new Intl.DisplayNames([reader], { type: 'language' }).of(htmlLang) ?? name);
}
