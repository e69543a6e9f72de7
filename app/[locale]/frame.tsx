import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/site/breadcrumb';
import type { SiteFacts } from '@/components/site/site-footer';
import { pageTranslation } from '@/components/site/page-translation';
import { SitePage } from '@/components/site/site-page';
import { contentRoot, loadDesks, loadSources } from '@/lib/content/load';
import { translationState } from '@/lib/content/translation/translation-state';
import { plainDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { TranslationState } from '@/lib/words/content-words';
import { buildDay } from '../build-day';
import { contactOf } from './contact-of';

interface Props {
  locale: Locale;
  path: string;
  trail?: Crumb[];
  /** How far the words of the page can be trusted, where that is not how far those of the whole site can. */
  translation?: TranslationState;
  children: ReactNode;
}

/** The frame of every page with what it takes from the content: whom to ask, and how fresh the site is. */
export async function SiteFrame({ translation, ...props }: Props) {
  const { locale, path } = props;
  const state = translation ?? translationState(locale, 'messages', contentRoot);
  pageTranslation().current = { locale, path, state };
  const missing = state.kind === 'missing' && translation ? await missingNotice(locale) : undefined;
  return <SitePage {...props} facts={await siteFacts(locale)} missing={missing} />;
}

/** Why this page is Japanese, and who helps, in the reader's own language. */
async function missingNotice(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'Translation' });
  const { name = '', phone = '' } = loadDesks(locale).promotion ?? {};
  return t('missing', { desk: name, phone });
}

async function siteFacts(locale: Locale): Promise<SiteFacts> {
  const read = Object.values(loadSources()).map((source) => source.read);
  const updated = plainDate(read.sort().at(-1) ?? '');
  return {
    made: buildDay,
    updated,
    contacts: await Promise.all(['promotion', 'planning'].map((id) => contactOf(id, locale))),
  };
}
