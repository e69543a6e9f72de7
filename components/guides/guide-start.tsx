import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { usePageWords } from '../site/use-page-words';
import type { GuideFacts } from './guide-props';

/** What the days of the example mean, and the way to the questions, which reckon with one's own. */
export function GuideStart({ facts: { locale, guide, example } }: { facts: GuideFacts }) {
  const words = usePageWords('GuidePage');
  return (
    <div className={`panel space-y-3 ${example ? '' : 'screen-only'}`}>
      {example && <p>{words('example', { day: formatDate(example.moveIn, formatsIn(locale)) })}</p>}
      <p>{words(example ? 'plan' : 'check')}</p>
      <p className="screen-only">
        <a className="button" href={`/${locale}/check/#topics=${guide.topics.join(',')}`}>
          {words(example ? 'planLink' : 'checkLink')}
        </a>
      </p>
    </div>
  );
}
