import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '@/components/programme/programme-page';
import { ServicePage } from '@/components/programme/service-page';
import { RubyText } from '@/components/site/ruby-text';
import { contentRoot, loadProgrammeIds, loadServiceIds } from '@/lib/content/load';
import { loadProgrammeWords, loadServiceWords, programmeTranslation } from '@/lib/content/load-words';
import { translationState } from '@/lib/content/translation/translation-state';
import type { Locale } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { ProgrammeFrame } from '../../programme-frame';
import { pageLocale, showInsteadOf } from '../../page-locale';
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
  const shown = showInsteadOf(locale, wordsOf(id, locale).language);
  const t = await getTranslations('ProgrammesPage');
  const trail = [
    { name: <RubyText text={t('heading')} />, path: 'programmes/' },
    { name: <RubyText text={wordsOf(id, locale).title} /> },
  ];
  return (
    <ProgrammeFrame
      locale={locale}
      path={`programmes/${id}/`}
      trail={trail}
      translation={translationOf(id, locale)}
    >
      {isService(id) ? (
        <ServicePage facts={serviceFacts(id, shown)} />
      ) : (
        <ProgrammePage facts={programmeFacts(id, shown)} />
      )}
    </ProgrammeFrame>
  );
}

const isService = (id: string): boolean => loadServiceIds().includes(id);

function translationOf(id: string, locale: Locale) {
  return isService(id)
    ? translationState(locale, `services/${id}`, contentRoot)
    : programmeTranslation(id, locale);
}

function wordsOf(id: string, locale: Locale) {
  return isService(id) ? loadServiceWords(id, locale) : loadProgrammeWords(id, locale);
}
