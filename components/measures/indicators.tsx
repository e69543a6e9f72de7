import type { Indicator, Target } from '@/lib/strategy';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';

/** What was to be reached, with the value before the plan; a measure without numbers says so. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  const words = usePageWords('Indicators');
  if (indicators.length === 0) return <p>{words('none')}</p>;
  return (
    <dl className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {indicators.map((indicator) => (
        <IndicatorRow key={indicator.name} indicator={indicator} />
      ))}
    </dl>
  );
}

function IndicatorRow({ indicator: { name, since, base, target, note } }: { indicator: Indicator }) {
  const words = usePageWords('Indicators');
  return (
    <div className="gap-x-6 py-2 md:grid md:grid-cols-[3fr_2fr_2fr]">
      <dt>
        {since ? words('since', { name, year: since }) : <RubyText text={name} />}{' '}
        {note && (
          <span className="block text-small font-normal text-solid-gray-700">
            <RubyText text={note} />
          </span>
        )}
      </dt>
      <dd>{base ? words('base', { value: base.text, year: base.year }) : words('noBase')}</dd>
      <dd>
        <TargetText target={target} />
      </dd>
    </div>
  );
}

function TargetText({ target }: { target: Target }) {
  const words = usePageWords('Indicators');
  const { year } = target;
  switch (target.kind) {
    case 'value':
      return target.overYears === undefined
        ? words('target', { value: target.text, year })
        : words('targetOver', { value: target.text, year, years: target.overYears });
    case 'base-or-more':
      return words('baseOrMore', { year });
    case 'drawn-up':
      return words('drawnUp', { year });
  }
}
