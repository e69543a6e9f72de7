import type { AgeEnd } from '@/lib/guides/age-spans';
import { usePageWords } from '../site/use-page-words';
import { EntryLink } from './entry-link';
import type { GuideFacts } from './guide-props';

/** The rows of the chart in words: from when, until when, and whether the city is known to take applications. */
export function AgeList({ facts: { ages, locale } }: { facts: GuideFacts }) {
  const words = usePageWords('GuideAges');
  return (
    <ol className="conditions">
      {ages.map(({ entry, from, until }) => (
        <li key={entry.id}>
          <EntryLink entry={entry} locale={locale} />
          {from.kind === 'birth' && until.kind === 'birth' ? (
            <p>{words('once')}</p>
          ) : (
            <dl className="flex flex-wrap gap-x-6">
              <div className="flex flex-wrap gap-x-2">
                <dt className="font-bold">{words('from')}</dt>
                <dd>{words(`fromEnd.${from.kind}`, valuesOf(from))}</dd>
              </div>
              <div className="flex flex-wrap gap-x-2">
                <dt className="font-bold">{words('until')}</dt>
                <dd>{words(`untilEnd.${until.kind}`, valuesOf(until))}</dd>
              </div>
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The number of an end, and for a grade its school, whose grades are counted anew. */
function valuesOf(end: AgeEnd) {
  if (!('value' in end)) return { number: 0, school: '' };
  const { kind, value } = end;
  if (kind !== 'grade') return { number: value, school: '' };
  if (value <= 6) return { number: value, school: 'primary' };
  return value <= 9 ? { number: value - 6, school: 'juniorHigh' } : { number: value - 9, school: 'high' };
}
