import type { DateRange } from '@/lib/dates';
import { lastDaysOf } from '@/lib/answers/last-days';
import { formatDate } from '@/lib/i18n/format';
import type { ProgrammeResult } from '@/lib/rules/assess';
import { firstDayOf } from '@/lib/rules/first-day';
import { RubyText } from '../../ruby-text';
import { useChecker, useText, useWords } from '../checker-context';
import { SubjectName } from './subject-name';

/** The first and the last day to apply, as far as they follow from the answers. */
export function WindowLines({ result }: { result: ProgrammeResult }) {
  const { applyUntil, availability, window } = result;
  const { day } = useChecker();
  const applyFrom = firstDayOf(result, day);
  const ends = window?.lastDay ?? 'apply';
  const words = useWords('CheckerWindow');
  if (availability.state === 'ended' || (!applyFrom && !applyUntil)) return null;
  return (
    <dl className="gap-x-4 gap-y-1 md:grid md:grid-cols-[auto_1fr]">
      {applyFrom && (
        <>
          <dt className="text-small text-solid-gray-700 md:text-body">{words('from', { ends })}</dt>
          <dd>
            <SomeDay range={applyFrom} />
          </dd>
        </>
      )}
      {applyUntil && (
        <>
          <dt className="text-small text-solid-gray-700 md:text-body">{words('until', { ends })}</dt>
          <dd>
            {lastDaysOf(result).map(({ range, subject }) => (
              <span key={subject?.child ?? ''} className="block">
                <SomeDay range={range} />
                {subject && (
                  <span className="ml-2 text-small">
                    <SubjectName subject={subject} />
                  </span>
                )}
                {range.until < day && <strong> {words('passed')}</strong>}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

/** A day, or the stretch in which it falls while an answer is not exact. */
export function SomeDay({ range }: { range: DateRange }) {
  const { locale } = useChecker().data;
  const text = useText('CheckerWindow');
  const day = formatDate(range, locale);
  return <RubyText text={range.from === range.until ? day : text('someDay', { day })} />;
}
