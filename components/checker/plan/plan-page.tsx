import { formatDate } from '@/lib/i18n/format';
import { timeLine } from '@/lib/planner/time-line';
import { RubyText } from '../../site/ruby-text';
import { BackLink } from '../back-link';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { isRepayable, Repayment } from '../../assessment/result/repayment';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';
import { CalendarButton } from './calendar-button';
import { EarlierMoves } from './earlier-moves';
import { LaterProgrammes } from './later-programmes';
import { PlannedProgramme } from './planned-programme';
import { TimeLineDrawing } from './time-line-drawing';
import { TimeLineList } from './time-line-list';
import { Undated } from './undated';
import { useEvents } from './use-events';
import { usePlanWords } from './use-plan-words';
import { usePlans } from './use-plans';

/** What to do by when: every gate of every programme still possible on one time line, and as a calendar file. */
export function PlanPage() {
  const { data, day } = useAssessment();
  const say = useWords('CheckerPlan');
  const result = useWords('CheckerResult');
  const papers = useWords('CheckerPapers');
  const days = useWords('CheckerWindow');
  const repayment = useWords('CheckerRepayment');
  usePageTitle(useText('CheckerPlan')('heading'));
  const { plans, later } = usePlans();
  const words = usePlanWords(plans);
  const eventsOf = useEvents(words);
  const { dated } = words;
  const lines = timeLine(dated, day).map(words.lineOf);
  const others = plans.filter((plan) => !dated.includes(plan));
  const grant = dated.find(isRepayable);
  return (
    <div>
      <BackLink to="result" />
      <StepHeading>{say('heading')}</StepHeading>
      <p className="mt-2">{result('asOf', { day: formatDate(day, data.locale) })}</p>
      <p className="measure mt-2">{say(plans.length > 0 ? 'lead' : 'none')}</p>
      {lines.length > 1 && <p className="measure mt-2 text-small">{days('usual')}</p>}
      {lines.length > 1 && (
        <section className="mt-8">
          <h2>{say('timeLine')}</h2>
          <ul className="mt-3">
            {dated.map((plan) => (
              <li key={words.letterOf(plan)}>
                <strong>{words.letterOf(plan)}</strong> <RubyText text={words.titleOf(plan)} />
              </li>
            ))}
          </ul>
          <div className="mt-4 grid gap-6 md:grid-cols-[20rem_minmax(0,1fr)] print:grid-cols-[18rem_minmax(0,1fr)]">
            <TimeLineDrawing lines={lines} />
            <TimeLineList lines={lines} />
          </div>
          <div className="screen-only mt-6 space-y-2">
            <CalendarButton file="honjo-plan" events={eventsOf(dated)}>
              {say('calendarAll')}
            </CalendarButton>
            {eventsOf(dated).length > 0 && <p className="measure text-small">{say('calendarNote')}</p>}
          </div>
        </section>
      )}
      <Undated words={words} />
      <EarlierMoves words={words} />
      {dated.length > 0 && (
        <section className="mt-10">
          <h2>{say('programmes')}</h2>
          <ul className="mt-3 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {dated.map((plan) => (
              <PlannedProgramme key={words.letterOf(plan)} plan={plan} words={words} eventsOf={eventsOf} />
            ))}
          </ul>
        </section>
      )}
      {grant && (
        <section className="mt-10">
          <h2>{repayment('heading')}</h2>
          <div className="measure mt-3">
            <Repayment plan={grant} />
          </div>
        </section>
      )}
      <LaterProgrammes programmes={later} />
      {others.length > 0 && (
        <section className="mt-10">
          <h2>{say('noDays')}</h2>
          <p className="mt-3">{say('noDaysNote')}</p>
          <ul className="bullets mt-1">
            {[...new Set(others.map(words.titleOf))].map((title) => (
              <li key={title}>
                <RubyText text={title} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => window.print()}>
          {result('print')}
        </button>
        <a className="row-link" href="#papers">
          {papers('open')}
        </a>
      </p>
    </div>
  );
}
