import { ElsewherePage } from '@/components/elsewhere/elsewhere-page';
import { loadDesks, loadSources } from '@/lib/content/load';
import { loadElsewhere, loadElsewhereWords } from '@/lib/content/load-elsewhere';
import { freshnessOn } from '@/lib/rules';
import { buildDay } from '../../build-day';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';
import { pageTrail } from '../page-trail';
import { ReadingFrame } from '../reading-frame';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'ElsewherePage');

export default async function ElsewhereAddress({ params }: Props) {
  const locale = await pageLocale(params);
  const elsewhere = loadElsewhere();
  return (
    <ReadingFrame locale={locale} path="not-on-this-site/" trail={await pageTrail(locale, 'ElsewherePage')}>
      <ElsewherePage
        facts={{
          locale,
          items: elsewhere.items,
          words: loadElsewhereWords(locale),
          desks: loadDesks(locale),
          sources: loadSources(),
          freshness: freshnessOn(elsewhere, buildDay),
        }}
      />
    </ReadingFrame>
  );
}
