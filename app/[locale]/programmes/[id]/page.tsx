import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '@/components/programme/programme-page';
import { ServicePage } from '@/components/programme/service-page';
import { RubyText } from '@/components/site/ruby-text';
import { loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import { loadProgrammeWords, loadServiceWords } from '@/lib/content/load-words';
import type { Locale } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { ContentFrame } from '../../content-frame';
import { pageLocale } from '../../page-locale';
import { programmeFacts } from './programme-facts';
import { serviceFacts } from './service-facts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

/** One page for each programme and each service. */
export function generateStaticParams() {
  return [...loadProgrammeIds(), ...loadServiceIds()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = wordsOf((await params).id, await pageLocale(params));
  return { title: withoutRuby(title), description: withoutRuby(summary) };
}

export default async function ProgrammeAddress({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const t = await getTranslations('ProgrammesPage');
  const trail = [
    { name: <RubyText text={t('heading')} />, path: 'programmes/' },
    { name: <RubyText text={wordsOf(id, locale).title} /> },
  ];
  return (
    <ContentFrame locale={locale} path={`programmes/${id}/`} trail={trail}>
      {isService(id) ? (
        <ServicePage facts={serviceFacts(id, locale)} />
      ) : (
        <ProgrammePage facts={programmeFacts(id, locale)} />
      )}
    </ContentFrame>
  );
}

const isService = (id: string): boolean => loadServiceIds().includes(id);

function wordsOf(id: string, locale: Locale) {
  return isService(id) ? loadServiceWords(id, locale) : loadProgrammeWords(id, locale);
}
