import { useMemo } from 'react';
import { outcomeOf } from '@/lib/result/result-groups';
import {
  columnOf,
  comparisonOf,
  type ComparedAnswer,
  type ProgrammeRow,
} from '@/lib/result/compare-scenarios';
import { scenariosOf } from '@/lib/visit/scenarios';
import type { Household } from '@/lib/facts/household';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { BackLink } from '../back-link';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { StepHeading } from '../step-heading';
import { useAnswerLines } from '../../assessment/use-answer-lines';
import { usePageTitle } from '../use-page-title';
import { questionWords } from '../../assessment/use-question-words';
import { ComparisonTable, TableGroup, TableRow } from './comparison-table';
import { ScenarioList } from './scenario-list';
import { ProgrammeRows } from './programme-rows';

/** Plans side by side: the answers in which they differ, and what each comes to by itself. */
export function ComparePage() {
  const { data, day } = useAssessment();
  const { state } = useChecker();
  const words = useWords('CheckerCompare');
  usePageTitle(useText('CheckerCompare')('heading'));
  const comparison = useMemo(() => {
    const columns = scenariosOf(state).map((told) =>
      columnOf(told.household, state.topics, day, data.catalogue),
    );
    return { plans: columns.map(({ told }) => told), ...comparisonOf(columns, data.catalogue) };
  }, [state, day, data]);
  const { plans, answers, programmes } = comparison;
  const different = programmes.filter(({ differs }) => differs);
  return (
    <div>
      <BackLink to="result" />
      <StepHeading>{words('heading')}</StepHeading>
      <p className="measure mt-3">{words('lead')}</p>
      <ScenarioList />
      {plans.length > 1 && answers.length === 0 && <p className="notice mt-6">{words('noDifference')}</p>}
      {answers.length > 0 && (
        <>
          <ComparisonTable caption={words('answers')} plans={plans.length}>
            <TableGroup plans={plans.length}>
              {answers.map((row) => (
                <DifferentAnswer key={row.question.address} row={row} plans={plans} />
              ))}
            </TableGroup>
          </ComparisonTable>
          {different.length > 0 ? (
            <ComparisonTable caption={words('results')} plans={plans.length}>
              {different.map((row) => (
                <ProgrammeRows key={row.id} row={row} />
              ))}
            </ComparisonTable>
          ) : (
            <p className="mt-6">{words('sameResults')}</p>
          )}
          <SameResults rows={programmes.filter(({ differs }) => !differs)} />
        </>
      )}
    </div>
  );
}

interface DifferentAnswerProps {
  row: ComparedAnswer;
  plans: readonly Household[];
}

function DifferentAnswer({ row: { question, answers }, plans }: DifferentAnswerProps) {
  const { questions } = useAssessment().data;
  const words = useWords('CheckerCompare');
  const lines = useAnswerLines();
  const told = (answer: unknown, plan: number) =>
    answer === undefined ? (
      words('notAsked')
    ) : (
      <RubyText text={lines(question, answer, plans[plan]).join(' / ')} />
    );
  return (
    <TableRow
      label={<RubyText text={questionWords(questions, question).short} />}
      values={answers.map(told)}
    />
  );
}

function SameResults({ rows }: { rows: readonly ProgrammeRow[] }) {
  const { programmes } = useAssessment().data;
  const words = useWords('CheckerCompare');
  const mark = useWords('VerdictMark');
  if (rows.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-body font-bold">{words('same')}</h2>
      <ul className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {rows.map(({ id, results: [first] }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 py-2">
            <span>
              <RubyText text={programmes[id]?.title ?? id} />
            </span>
            {first && <VerdictMark mark={outcomeOf(first)}>{mark(outcomeOf(first))}</VerdictMark>}
          </li>
        ))}
      </ul>
    </section>
  );
}
