import { dayTold } from '@/lib/words/day-told';
import { lastDaysOf } from '@/lib/result/last-days';
import type { DateRange } from '@/lib/dates';
import { firstDayOf, type ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { SubjectName } from './subject-name';
import { WindowNotes } from './window-notes';

/** The first and the last day to apply and the pauses between, as far as they follow from the answers; or that there is no such day. */
export function WindowLines({ result }: { result: ProgrammeResult }) {
  const { applyUntil, availability, window, hasNoDayLeft } = result;
  const { day } = useAssessment();
  const words = useWords('CheckerWindow');
  const applyFrom = firstDayOf(result, day);
  if (availability.state === 'ended' || !window) return null;
  if (hasNoDayLeft) return <p className="font-bold">{words('noDay')}</p>;
  const ends = window.lastDay ?? 'apply';
  return (
    <>
      {(applyFrom ?? applyUntil) && (
        <dl className="gap-x-4 gap-y-1 md:grid md:grid-cols-[auto_1fr]">
          {applyFrom && (
            <>
              <dt className="text-small text-solid-gray-700 md:text-body">{words('from', { ends })}</dt>
              <dd>
                <SomeDay range={applyFrom} end="first" />
              </dd>
            </>
          )}
          {applyUntil && (
            <>
              <dt className="text-small text-solid-gray-700 md:text-body">{words('until', { ends })}</dt>
              <dd>
                {lastDaysOf(result).map(({ range, subject }) => (
                  <span key={subject?.child ?? ''} className="block">
                    <SomeDay range={range} end="last" />
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
      )}
      <WindowNotes id={result.id} window={window} />
    </>
  );
}

/** A first or last day with its weekday, or the stretch in which it falls while an answer is not exact. */
export function SomeDay({ range, end }: { range: DateRange; end: 'first' | 'last' }) {
  const { data, say } = useAssessment();
  return <RubyText text={dayTold(range, end, data.formats, say)} />;
}
