import { useDeferredValue, useMemo, useState } from 'react';
import { assessEachAhead } from '@/lib/result/assess-each';
import { resultGroups } from '@/lib/result/result-groups';
import { formatDate } from '@/lib/i18n/format';
import { speaker } from '@/lib/words/speaker';
import { AssessmentContext } from '../assessment/assessment-context';
import { LaterContext, type LaterFetched } from '../assessment/later-context';
import { ResultGroupSection } from '../assessment/result/result-group';
import { useDesk, useDeskWords } from './desk-context';
import { LanguageChoice } from './language-choice';
import { RecordButtons } from './record-buttons';
import { ResultCounts } from './result-counts';
import { TakeAlong } from './take-along';
import { useVisitAssessment } from './use-visit-assessment';

/** What is fetched after rules and words, in Japanese and in the visitor's language. */
export interface LaterBoth {
  japanese: LaterFetched;
  other: LaterFetched;
}

/** What the answers so far come to, as they change: in Japanese with the names beside, or all of it in the visitor's language. */
export function ResultPane({ later }: { later: LaterBoth }) {
  const words = useDeskWords('DeskResult');
  const days = useDeskWords('DeskDay');
  // Typing goes before the result of it.
  const visit = useDeferredValue(useDesk());
  const { japanese, other, both, day, isToday, journey } = visit;
  const [isForVisitor, setIsForVisitor] = useState(false);
  const named = useMemo(() => ({ ...japanese, programmes: both.programmes }), [japanese, both]);
  const data = isForVisitor ? other : named;
  const say = useMemo(() => speaker(data.messages, data.formats.intlTag), [data]);
  const assessment = useVisitAssessment(visit, data, say);
  const { household } = journey;
  const assessed = useMemo(
    () => assessEachAhead(household, day, japanese.catalogue),
    [household, day, japanese],
  );
  const groups = useMemo(
    () => resultGroups(assessed, journey.checked, japanese.catalogue),
    [assessed, journey, japanese],
  );
  return (
    <section
      id="desk-result"
      aria-labelledby="desk-result-heading"
      tabIndex={-1}
      className="lg:sticky lg:top-20 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto"
    >
      <h2 id="desk-result-heading">{words('heading')}</h2>
      <p className="font-bold">
        {formatDate(day, japanese.formats)}
        {!isToday && <> {days('notToday')}</>}
      </p>
      <TakeAlong />
      <RecordButtons />
      {other !== japanese && <LanguageChoice isForVisitor={isForVisitor} onChange={setIsForVisitor} />}
      <div lang={data.formats.htmlLang} onClick={openElsewhere}>
        <AssessmentContext value={assessment}>
          <LaterContext value={isForVisitor ? later.other : later.japanese}>
            <ResultCounts groups={groups} />
            <div className="mt-6 space-y-8">
              {groups
                .filter(({ programmes }) => programmes.length > 0)
                .map((group) => (
                  <ResultGroupSection key={group.outcome} group={group} />
                ))}
            </div>
          </LaterContext>
        </AssessmentContext>
      </div>
      <p className="mt-6 text-small">{words('links')}</p>
    </section>
  );
}

/** A page that took the place of this one would take the answers with it. */
function openElsewhere({ target }: { target: EventTarget }): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && /^(?:\/|https?:)/.test(link.getAttribute('href') ?? '')) link.target = '_blank';
}
