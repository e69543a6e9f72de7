import { ElsewherePage } from '@/components/elsewhere/elsewhere-page';
import { contentRoot, loadDesks, loadSources } from '@/lib/content/load';
import { translationState } from '@/lib/content/translation/translation-state';
import { loadElsewhere, loadElsewhereWords } from '@/lib/content/load-elsewhere';
import { freshnessOn } from '@/lib/rules';
import { buildDay } from '../../build-day';
import { pageLocale, showInsteadOf } from '../page-locale';
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
  const words = loadElsewhereWords(locale);
  const shown = showInsteadOf(locale, words.language);
  return (
    <ReadingFrame
      locale={locale}
      path="not-on-this-site/"
      trail={await pageTrail(locale, 'ElsewherePage')}
      translation={translationState(locale, 'elsewhere', contentRoot)}
    >
      <ElsewherePage
        facts={{
          locale: shown,
          items: elsewhere.items,
          words,
          desks: loadDesks(shown),
          sources: loadSources(),
          freshness: freshnessOn(elsewhere, buildDay),
        }}
      />
    </ReadingFrame>
  );
}
