import type { ReactNode } from 'react';
import type { ResultGroup } from '@/lib/result/result-groups';
import { moneyOf, type ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useAmountText } from '../../assessment/result/use-amount-text';

/** The programmes that may bring money, a line each with its name: those whose conditions are met, apart from those that are not decided. */
export function MoneyByName({ groups }: { groups: readonly ResultGroup[] }) {
  const { catalogue, programmes } = useAssessment().data;
  const words = useWords('CheckerMoney');
  const results = groups
    .filter(({ outcome }) => outcome !== 'unchecked')
    .flatMap((group) => group.programmes.flatMap(({ result }) => result ?? []));
  const { met, undecided, withoutFigure, unclear } = moneyOf(results, catalogue.programmes);
  if (met.length + undecided.length === 0) return null;
  const title = (id: string) => programmes[id]?.title ?? id;
  return (
    <section aria-labelledby="money" className="mt-4 text-small">
      <h2 id="money" className="text-body font-bold">
        {words('heading')}
      </h2>
      <MoneyLines results={met} label={words('met')} />
      <MoneyLines results={undecided} label={words('undecided')} />
      {unclear.map(([first, second]) => (
        <p key={`${first} ${second}`}>{words('unclear', { first: title(first), second: title(second) })}</p>
      ))}
      {withoutFigure.length > 0 && <p>{words('withoutFigure', { count: withoutFigure.length })}</p>}
      <p>{words('without')}</p>
    </section>
  );
}

function MoneyLines({ results, label }: { results: readonly ProgrammeResult[]; label: ReactNode }) {
  const { programmes } = useAssessment().data;
  const amount = useAmountText();
  if (results.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 text-small font-normal">{label}</h3>
      <dl>
        {results.map((result) => (
          <div key={result.id} className="mt-1">
            <dt className="font-bold">
              <RubyText text={programmes[result.id]?.title ?? result.id} />
            </dt>
            <dd>
              <RubyText text={amount(result).text} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
