import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { PageFacts } from './page-facts';
import { FreshnessNote } from '../site/freshness-note';

/** What must not be overlooked before reading on: the programme has ended, or its facts should have been compared again. */
export function Notices({ facts: { locale, availability, freshness, successor } }: { facts: PageFacts }) {
  const say = usePageWords('Notices');
  const label = usePageWords('AvailabilityLabel');
  return (
    <>
      {freshness.isDue && (
        <div className="notice">
          <FreshnessNote freshness={freshness} locale={locale} />
        </div>
      )}
      {availability.ends && (
        <p className="notice font-bold">
          {label('ends', { day: formatDate(availability.ends, formatsIn(locale)) })}
        </p>
      )}
      {availability.state === 'ended' && (
        <div className="notice">
          <p className="font-bold">{say('ended')}</p>
          {successor && (
            <p>
              {say('successor')}{' '}
              <a href={`/${locale}/programmes/${successor.id}/`}>
                <RubyText text={successor.title} />
              </a>
            </p>
          )}
        </div>
      )}
    </>
  );
}
