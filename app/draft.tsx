import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DraftNotice } from '@/components/site/draft-notice';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { buildDay } from './build-day';

/** Whether the site is made to be looked at and not to be published: `npm run release -- FOLDER --preview DAY`. */
const isDraft = process.env.SITE_DRAFT !== undefined;

/** What a page tells search engines, where it is a draft. */
export const draftMetadata: Metadata = isDraft ? { robots: { index: false, follow: false } } : {};

/** That the page is a draft, and of which day; nothing on the published site. */
export async function Draft({ locale = defaultLocale }: { locale?: Locale }) {
  if (!isDraft) return null;
  const t = await getTranslations({ locale, namespace: 'Draft' });
  return <DraftNotice text={t('notice', { day: formatDate(buildDay, formatsIn(locale)) })} />;
}
