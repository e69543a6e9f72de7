import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '@/components/programme/programme-page';
import { RubyText } from '@/components/ruby-text';
import { loadProgrammeIds } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { withoutRuby } from '@/lib/i18n/ruby';
import { ContentFrame } from '../../content-frame';
import { pageLocale } from '../../page-locale';
import { programmeFacts } from './programme-facts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

/** One page for each programme. */
export function generateStaticParams() {
  return loadProgrammeIds().map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = loadProgrammeWords((await params).id, await pageLocale(params));
  return { title: withoutRuby(words.title), description: withoutRuby(words.summary) };
}

export default async function ProgrammeAddress({ params }: Props) {
  const locale = await pageLocale(params);
  const facts = programmeFacts((await params).id, locale);
  const t = await getTranslations('ProgrammesPage');
  const trail = [
    { name: <RubyText text={t('heading')} />, path: 'programmes/' },
    { name: <RubyText text={facts.words.title} /> },
  ];
  return (
    <ContentFrame locale={locale} path={`programmes/${facts.programme.id}/`} trail={trail}>
      <ProgrammePage facts={facts} />
    </ContentFrame>
  );
}
