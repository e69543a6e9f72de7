import { getTranslations } from 'next-intl/server';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The same sentence in every language, for the pages outside them all. */
export async function leadSentences(page: 'LanguagesPage' | 'NotFoundPage'): Promise<Record<Locale, string>> {
  const [ja = '', easy = '', en = ''] = await Promise.all(
    locales.map(async (locale) => (await getTranslations({ locale, namespace: page }))('lead')),
  );
  return { ja, 'ja-simple': easy, en };
}
