import { Fragment } from 'react';
import { formatDayWithWeekday } from '@/lib/i18n/weekday';
import { mostSteps, nextSteps, type NextStep } from '@/lib/result/next-steps';
import type { ResultGroup } from '@/lib/result/result-groups';
import { RubyText } from '../../site/ruby-text';
import { laterTold } from '@/lib/words/later-told';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useLater } from '../../assessment/later-context';
import { DeskLine } from '../../assessment/result/desk-line';
import { Pauses } from '../../assessment/result/pauses';
import { useChecker } from '../checker-context';

/** What to do with this result, the first one today; to go on with the questions is a step of its own. */
export function NextSteps({ groups }: { groups: readonly ResultGroup[] }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerNext');
  const isMoving = journey.household.self?.residence === 'moving-in';
  const steps = nextSteps(groups, data.catalogue, day, isMoving).slice(
    0,
    journey.next ? mostSteps - 1 : mostSteps,
  );
  return (
    <section aria-labelledby="next" className="mt-4">
      <h2 id="next" className="text-h3">
        {words('heading')}
      </h2>
      <ol className="steps mt-1">
        {journey.next && (
          <li className="screen-only">
            {words('finish')} <a href={`#${journey.next.address}`}>{words('goOn')}</a>
          </li>
        )}
        {steps.map((step) => (
          <li key={JSON.stringify(step)}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: NextStep }) {
  const { data, say } = useAssessment();
  const { formats, helpDesk } = data;
  const words = useWords('CheckerNext');
  switch (step.kind) {
    case 'call':
    case 'ask':
      return (
        <>
          {words(step.kind)} <DeskLine id={step.desk} />
          <Names ids={step.ids} />
        </>
      );
    case 'prepare':
      return <a href="#plan">{words('prepare')}</a>;
    case 'apply': {
      const { from, ends } = step;
      const until = formatDayWithWeekday(step.until, formats);
      return (
        <>
          {from
            ? words('applyBetween', { ends, until, from: formatDayWithWeekday(from, formats) })
            : words('applyUntil', { ends, until })}
          <Names ids={[step.id]} />
          <Pauses pauses={step.pauses} />
        </>
      );
    }
    case 'later':
      return (
        <>
          {words('later', { from: laterTold(step.later, formats, say) })}
          <Names ids={[step.id]} />
        </>
      );
    case 'services':
      return (
        <>
          {words('services')} <NearServices />
          <DeskLine id={helpDesk} />
        </>
      );
  }
}

function Names({ ids }: { ids: readonly string[] }) {
  const { programmes } = useAssessment().data;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id} className="font-bold">
          <RubyText text={programmes[id]?.title ?? id} />
        </li>
      ))}
    </ul>
  );
}

/** Three services of the chosen topics, as soon as they have arrived. */
function NearServices() {
  const { topics } = useChecker().state;
  const { services = [] } = useLater().data ?? {};
  const separator = useWords('CheckerPapers')('separator');
  const near = services.filter((service) => service.topics.some((topic) => topics.includes(topic)));
  return (near.length > 0 ? near : services).slice(0, 3).map(({ id, title }, place) => (
    <Fragment key={id}>
      {place > 0 && separator}
      <a href={`../programmes/${id}/`}>
        <RubyText text={title} />
      </a>
    </Fragment>
  ));
}
