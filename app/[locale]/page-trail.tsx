import { getTranslations } from 'next-intl/server';
import type { Crumb } from '@/components/site/breadcrumb';
import { RubyText } from '@/components/site/ruby-text';
import type { Locale } from '@/lib/i18n/locales';
import type { Page } from './page-metadata';

/** The breadcrumb of a page that stands right below the home page. */
export async function pageTrail(locale: Locale, page: Page): Promise<Crumb[]> {
  const t = await getTranslations({ locale, namespace: page });
  return [{ name: <RubyText text={t('heading')} /> }];
}
