import type { ReactNode } from 'react';
import type { Crumb } from '@/components/site/breadcrumb';
import type { SiteFacts } from '@/components/site/site-footer';
import { SitePage } from '@/components/site/site-page';
import { loadSources } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { contactOf } from './contact-of';

interface Props {
  locale: Locale;
  path: string;
  trail?: Crumb[];
  children: ReactNode;
}

/** The frame of every page with what it takes from the content: whom to ask, and how fresh the site is. */
export async function SiteFrame(props: Props) {
  return <SitePage {...props} facts={await siteFacts(props.locale)} />;
}

async function siteFacts(locale: Locale): Promise<SiteFacts> {
  const read = Object.values(loadSources()).map((source) => source.read);
  const updated = plainDate(read.sort().at(-1) ?? '');
  return {
    updated,
    contacts: await Promise.all(['promotion', 'planning'].map((id) => contactOf(id, locale))),
  };
}
