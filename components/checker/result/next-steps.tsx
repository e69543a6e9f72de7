import { formatDayWithWeekday } from '@/lib/i18n/weekday';
import { nextSteps, type NextStep } from '@/lib/result/next-steps';
import type { ResultGroup } from '@/lib/result/result-groups';
import { RubyText } from '../../site/ruby-text';
import { laterTold } from '@/lib/words/later-told';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { DeskLine } from '../../assessment/result/desk-line';

/** What to do with this result: three steps at most, the first one today. */
export function NextSteps({ groups }: { groups: readonly ResultGroup[] }) {
  const { data, day, journey } = useAssessment();
  const words = useWords('CheckerNext');
  const steps = nextSteps(groups, data.catalogue.programmes, day);
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
  const { locale, helpDesk } = data;
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
    case 'apply':
      return (
        <>
          {step.from
            ? words('applyBetween', {
                from: formatDayWithWeekday(step.from, locale),
                until: formatDayWithWeekday(step.until, locale),
              })
            : words('applyUntil', { until: formatDayWithWeekday(step.until, locale) })}
          <Names ids={[step.id]} />
        </>
      );
    case 'later':
      return (
        <>
          {words('later', { from: laterTold(step.later, locale, say) })}
          <Names ids={[step.id]} />
        </>
      );
    case 'services':
      return (
        <>
          {words('services')} <DeskLine id={helpDesk} />
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
