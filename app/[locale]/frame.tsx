import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/site/breadcrumb';
import type { Contact, SiteFacts } from '@/components/site/site-footer';
import { SitePage } from '@/components/site/site-page';
import { loadDesks, loadSources } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';

interface Props {
  locale: Locale;
  path: string;
  trail?: Crumb[];
  languages?: ReactNode;
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

async function contactOf(id: string, locale: Locale): Promise<Contact> {
  const desk = loadDesks(locale)[id];
  const source = desk && loadSources()[desk.source];
  if (!source) throw new Error(`content/desks.yaml has no desk called ${id}, or its source is missing`);
  const t = await getTranslations({ locale, namespace: 'Contact' });
  const dates = {
    read: writtenDate(source.read, locale),
    date: writtenDate(source.date ?? source.read, locale),
  };
  return { desk, source: t(source.date ? 'dated' : 'undated', dates) };
}
