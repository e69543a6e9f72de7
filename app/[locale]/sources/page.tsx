import { SourcesByRank } from '@/components/text/sources-by-rank';
import { loadSources } from '@/lib/content/load';
import { ContentFrame } from '../content-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'SourcesPage');

export default async function SourcesPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <ContentFrame locale={locale} path="sources/" trail={await pageTrail(locale, 'SourcesPage')}>
      <SourcesByRank locale={locale} sources={Object.values(loadSources())} />
    </ContentFrame>
  );
}
