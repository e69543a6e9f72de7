import { getTranslations } from 'next-intl/server';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The same sentence in every language, for the pages outside them all. */
export async function leadSentences(page: 'LanguagesPage' | 'NotFoundPage'): Promise<Record<Locale, string>> {
  const sentences = await Promise.all(
    locales.map(async (locale) => [locale, (await getTranslations({ locale, namespace: page }))('lead')]),
  );
  return Object.fromEntries(sentences) as Record<Locale, string>; // every locale is in the list
}
