import type { ReactNode } from 'react';
import type { ResultGroup } from '@/lib/result/result-groups';
import { formatYenRange } from '@/lib/i18n/format';
import { sums, type Sum } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';

/** What the programmes that come into question add up to: each period by itself, the unconfirmed ones apart, ended ones never. */
export function SumsOfMoney({ groups }: { groups: readonly ResultGroup[] }) {
  const { catalogue, programmes } = useAssessment().data;
  const words = useWords('CheckerSums');
  const checked = groups
    .filter(({ outcome }) => outcome !== 'unchecked')
    .flatMap((group) => group.programmes);
  const results = checked.flatMap(({ result }) => result ?? []);
  const { sums: all, withoutFigure, unclear } = sums(results, catalogue.programmes);
  if (all.length === 0) return null;
  const isOpen = results.some(
    ({ id, verdict }) => verdict === 'unknown' && all.some((sum) => sum.programmes.includes(id)),
  );
  const hasEnded = results.some(
    ({ verdict, availability }) => verdict !== 'unmet' && availability.state === 'ended',
  );
  const title = (id: string) => programmes[id]?.title ?? id;
  return (
    <section aria-labelledby="sums" className="mt-4 text-small">
      <h2 id="sums" className="text-body font-bold">
        {words('heading')}
      </h2>
      <p>{words('lead')}</p>
      <dl className="mt-1">
        <SumLines sums={all.filter(({ isConfirmed }) => isConfirmed)} label={words('confirmed')} />
        <SumLines sums={all.filter(({ isConfirmed }) => !isConfirmed)} label={words('unconfirmed')} />
      </dl>
      {isOpen && <p>{words('range')}</p>}
      {unclear.map(([first, second]) => (
        <p key={`${first} ${second}`}>{words('unclear', { first: title(first), second: title(second) })}</p>
      ))}
      {withoutFigure.length > 0 && <p>{words('withoutFigure', { count: withoutFigure.length })}</p>}
      {hasEnded && <p>{words('withoutEnded')}</p>}
      {results.some(({ hasNoDayLeft }) => hasNoDayLeft) && <p>{words('withoutDay')}</p>}
    </section>
  );
}

function SumLines({ sums: told, label }: { sums: readonly Sum[]; label: ReactNode }) {
  const { locale } = useAssessment().data;
  const text = useText('CheckerAmount');
  if (told.length === 0) return null;
  return (
    <>
      <dt className="mt-2">{label}</dt>
      {told.map(({ period, yen }) => (
        <dd key={period} className="text-body font-bold">
          <RubyText text={text(period, { yen: formatYenRange(yen.min, yen.max, locale) })} />
        </dd>
      ))}
    </>
  );
}
