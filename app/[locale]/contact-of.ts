import { getTranslations } from 'next-intl/server';
import type { Contact } from '@/components/site/site-footer';
import { loadDesks, loadSources } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import { formatsIn } from '@/lib/i18n/languages';

/** A desk with what its number was read in; throws where the content check would refuse it. */
export async function contactOf(id: string, locale: Locale): Promise<Contact> {
  const desk = loadDesks(locale)[id];
  const source = desk && loadSources()[desk.source];
  if (!source) throw new Error(`content/desks.yaml has no desk called ${id}, or its source is missing`);
  const t = await getTranslations({ locale, namespace: 'Contact' });
  const dates = {
    read: writtenDate(source.read, formatsIn(locale)),
    date: writtenDate(source.date ?? source.read, formatsIn(locale)),
  };
  return { desk, source: t(source.date ? 'dated' : 'undated', dates) };
}
