import { getTranslations } from 'next-intl/server';
import type { LoadWords } from '@/components/assessment/load-failure';
import { loadDesks } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales';

/** What an island says before its own words have arrived. */
export async function loadFailureWords(locale: Locale): Promise<LoadWords> {
  const t = await getTranslations({ locale, namespace: 'CheckPage' });
  return {
    loading: t('loading'),
    failed: t('failed'),
    retry: t('retry'),
    renewed: t('renewed'),
    reopen: t('reopen'),
    list: t('list'),
    phone: { label: t('phone'), number: loadDesks(locale).promotion?.phone ?? '' },
  };
}
