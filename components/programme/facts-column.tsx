import type { Topic } from '@/lib/rules';
import { AvailabilityLine } from '../site/availability';
import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { PageFacts } from './page-facts';

interface Props {
  facts: PageFacts;
  /** The topics to check; none where there is nothing to judge. */
  topics?: readonly Topic[];
}

/** The programme at a glance: whether it is open, what it gives, and the way to the questions. */
export function FactsColumn({ facts, topics }: Props) {
  const { locale, words, availability } = facts;
  const [desk] = facts.desks;
  const say = usePageWords('FactsColumn');
  return (
    <aside aria-labelledby="glance" className="panel facts-column space-y-4">
      <h2 id="glance" className="sr-only">
        {say('heading')}
      </h2>
      <dl className="space-y-4">
        <div>
          <dt className="text-small font-bold">{say('availability')}</dt>
          <dd className="mt-1">
            <AvailabilityLine availability={availability} locale={locale} />
          </dd>
        </div>
        <div>
          <dt className="text-small font-bold">{say('benefit')}</dt>
          <dd className="mt-1">
            <RubyText text={words.benefit} />
          </dd>
        </div>
        {desk && (
          <div>
            <dt className="text-small font-bold">{say('desk')}</dt>
            <dd className="mt-1">
              <RubyText text={desk.name} />
              {desk.phone && (
                <p>
                  <PhoneLink phone={desk.phone} label={say('phone')} />
                </p>
              )}
            </dd>
          </div>
        )}
      </dl>
      {topics && (
        <p className="screen-only">
          <a className="button w-full" href={`/${locale}/check/#topics=${topics.join(',')}`}>
            {say('check')}
          </a>
        </p>
      )}
    </aside>
  );
}
