import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { pageLocale } from './page-locale';

export type Page =
  | 'AboutPage'
  | 'AccessibilityPage'
  | 'AgreementPage'
  | 'CheckPage'
  | 'DeskPage'
  | 'ElsewherePage'
  | 'Embed'
  | 'GuidesPage'
  | 'LinkMaker'
  | 'MeasuresPage'
  | 'NotFoundPage'
  | 'OpenDataPage'
  | 'ProgrammesPage'
  | 'SourcesPage';

/** What a page calls itself in the browser's tab and in search results, without furigana. */
export async function pageMetadata(params: Promise<{ locale: string }>, page: Page): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: page });
  return {
    title: withoutRuby(t('heading')),
    description: withoutRuby(t('lead')),
    manifest: manifestAddress(locale),
  };
}

/** What lets a device show the site among its apps. Pages of one programme lead there without naming it: they are to be light. */
export const manifestAddress = (locale: Locale): string => `/${locale}/manifest.webmanifest`;
