import { formatDate } from '@/lib/i18n/format';
import type { Gate } from '@/lib/planner/gate';
import type { Plan } from '@/lib/planner/planned-programmes';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';
import { SourceNote } from './source-note';

/** When a grant has to be paid back, wholly or by half, in this person's own days: to be known before applying. */
export function Repayment({ plan: { id, gates } }: { plan: Plan }) {
  const { catalogue, formats, sources } = useAssessment().data;
  const say = useWords('CheckerRepayment');
  const text = useText('CheckerRepayment');
  const programme = catalogue.programmes.find((each) => each.id === id);
  const full = gates.find((gate) => gate.id === 'full-repayment');
  if (!programme || !full) return null;
  const yearsOf = (gate: Gate['id']): number => {
    const planned = programme.gates?.find((each) => each.id === gate);
    return Number(planned && 'plus' in planned && programme.figures[planned.plus]?.value);
  };
  const years = yearsOf('full-repayment');
  const told = [
    { gate: 'full-repayment', sentence: text('full', { years }), one: 'byDay', some: 'by' },
    {
      gate: 'half-repayment',
      sentence: text('half', { from: years, years: yearsOf('half-repayment') }),
      one: 'byDay',
      some: 'by',
    },
    {
      gate: 'leave-job',
      sentence: text('job', { years: yearsOf('leave-job') }),
      one: 'jobByDay',
      some: 'jobBy',
    },
  ] as const;
  return (
    <>
      {sources[full.source]?.rank === 'third' && <p className="notice print:py-0.5">{say('rank')}</p>}
      <ul className="bullets mt-3 space-y-2 print:mt-1 print:[&_li]:mt-0">
        {told.map(({ gate, sentence, one, some }) => {
          const when = gates.find((each) => each.id === gate)?.when;
          const isOneDay = when?.from === when?.until;
          return (
            <li key={gate}>
              <RubyText text={sentence} />{' '}
              {when && <RubyText text={text(isOneDay ? one : some, { day: formatDate(when, formats) })} />}
            </li>
          );
        })}
        <li>{say('always')}</li>
      </ul>
      {!full.when && <p className="mt-3">{say('noDay')}</p>}
      <p className="mt-3 font-bold print:mt-1">{say('relief')}</p>
      <p>
        <SourceNote id={full.source} />
      </p>
    </>
  );
}

/** Whether rules of paying back are known of this programme. */
export const isRepayable = ({ gates }: Plan): boolean => gates.some(({ id }) => id === 'full-repayment');
