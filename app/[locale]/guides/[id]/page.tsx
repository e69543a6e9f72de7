import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GuidePage } from '@/components/guides/guide-page';
import { RubyText } from '@/components/site/ruby-text';
import { contentRoot } from '@/lib/content/load';
import { translationState } from '@/lib/content/translation/translation-state';
import { loadGuideIds, loadGuideWords } from '@/lib/content/load-guides';
import { withoutRuby } from '@/lib/i18n/ruby';
import { ReadingFrame } from '../../reading-frame';
import { pageLocale, showInsteadOf } from '../../page-locale';
import { guideFacts } from './guide-facts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

/** One page for each guide. */
export function generateStaticParams() {
  return loadGuideIds().map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = loadGuideWords((await params).id, await pageLocale(params));
  return { title: withoutRuby(title), description: withoutRuby(summary) };
}

export default async function GuideAddress({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const shown = showInsteadOf(locale, loadGuideWords(id, locale).language);
  const facts = guideFacts(id, shown);
  const t = await getTranslations('GuidesPage');
  const trail = [
    { name: <RubyText text={t('heading')} />, path: 'guides/' },
    { name: <RubyText text={facts.words.title} /> },
  ];
  return (
    <ReadingFrame
      locale={locale}
      path={`guides/${id}/`}
      trail={trail}
      translation={translationState(locale, `guides/${id}`, contentRoot)}
    >
      <GuidePage facts={facts} />
    </ReadingFrame>
  );
}
