import { MeasuresPage as Measures } from '@/components/measures/measures-page';
import { loadSources } from '@/lib/content/load';
import { loadPeriod, loadStrategies } from '@/lib/content/load-strategy';
import { ReadingFrame } from '../reading-frame';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'MeasuresPage');

export default async function MeasuresPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { strategy: source } = loadSources();
  if (!source) throw new Error('content/sources.yaml has no source called strategy');
  return (
    <ReadingFrame locale={locale} path="measures/" trail={await pageTrail(locale, 'MeasuresPage')}>
      <Measures
        locale={locale}
        strategies={loadStrategies(locale)}
        period={loadPeriod(locale)}
        source={source}
      />
    </ReadingFrame>
  );
}
