import { formatDate } from '@/lib/i18n/format';
import { RubyText } from '../../site/ruby-text';
import { BackLink } from '../back-link';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { DeskLine } from '../../assessment/result/desk-line';
import { isRepayable, Repayment } from '../../assessment/result/repayment';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';
import { BeforeMove } from './before-move';
import { CalendarButton } from './calendar-button';
import { EarlierMoves } from './earlier-moves';
import { LaterProgrammes } from './later-programmes';
import { PlanYears } from './plan-years';
import { PlannedProgrammes } from './planned-programmes';
import { Undated } from './undated';
import { usePlanWords } from './use-plan-words';
import { usePlans } from './use-plans';

/** What to do by when: what to see to first, then every gate of every programme still possible year by year, and as a calendar file. */
export function PlanPage() {
  const { data, day, answers } = useAssessment();
  const say = useWords('CheckerPlan');
  const result = useWords('CheckerResult');
  const papers = useWords('CheckerPapers');
  const keep = useText('CheckerKeep')('heading');
  const repayment = useWords('CheckerRepayment');
  usePageTitle(useText('CheckerPlan')('heading'));
  const { plans, later } = usePlans();
  const words = usePlanWords(plans);
  const { dated } = words;
  const hasDays = dated.some(({ gates }) => gates.some(({ when }) => when));
  const others = plans.filter((plan) => !dated.includes(plan));
  const grant = dated.find(isRepayable);
  return (
    <div>
      <BackLink to="result" />
      <StepHeading>{say('heading')}</StepHeading>
      <p className="mt-2">{result('asOf', { day: formatDate(day, data.formats) })}</p>
      <p className="measure mt-2 print:text-small">{say(plans.length > 0 ? 'lead' : 'none')}</p>
      {plans.length === 0 && <DeskLine id={data.helpDesk} />}
      {answers.topics.includes('pregnancy') && (
        <a className="row-link screen-only" href="../guides/expecting/">
          {say('expecting')}
        </a>
      )}
      <BeforeMove plans={dated} />
      {hasDays && (
        <>
          <PlanYears words={words} />
          <div className="screen-only mt-6 space-y-2">
            <CalendarButton file="honjo-plan" plans={dated} words={words}>
              {say('calendarAll')}
            </CalendarButton>
            <p className="measure text-small">{say('calendarNote')}</p>
            <p className="measure text-small">{say('calendarAgain')}</p>
            <p className="measure text-small">{say('calendarNothing', { keep })}</p>
          </div>
        </>
      )}
      <Undated words={words} />
      <EarlierMoves words={words} />
      <PlannedProgrammes words={words} />
      {grant && (
        <section className="mt-10 print:mt-4">
          <h2 className="print:text-h3">{repayment('heading')}</h2>
          <div className="measure mt-3 print:mt-1">
            <Repayment plan={grant} />
          </div>
        </section>
      )}
      <LaterProgrammes programmes={later} />
      {others.length > 0 && (
        <section className="mt-10 print:mt-4">
          <h2 className="print:text-h3">{say('noDays')}</h2>
          <p className="mt-3">{say('noDaysNote')}</p>
          <ul className="bullets mt-1">
            {[...new Set(words.titlesOf(others))].map((title) => (
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
