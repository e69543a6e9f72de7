import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageBeingMade } from '@/components/site/page-language';
import { formatsIn } from '@/lib/i18n/languages';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** The language of a page, from its address; every page begins with it so that it can be made ahead of time. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/** Goes on in the language in which the words of a page are: a page that has none in its own language is the Japanese one. */
export function showInsteadOf(locale: Locale, language: Locale): Locale {
  if (language !== locale) {
    setRequestLocale(language);
    pageBeingMade().language = formatsIn(language).htmlLang;
  }
  return language;
}
