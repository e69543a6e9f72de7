import { addScenario, mostScenarios, openPlan, scenariosOf, removePlan } from '@/lib/visit/scenarios';
import { RubyText } from '../../site/ruby-text';
import { useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { goTo } from '../use-fragment';
import { useScenarioName } from './use-scenario-name';

/** Every plan with the ways to open and to remove it, and the way to make another. */
export function ScenarioList() {
  const { state, update } = useChecker();
  const words = useWords('CheckerCompare');
  const name = useScenarioName();
  const plans = scenariosOf(state);
  const open = state.plan ?? 0;
  const edit = (place: number) => {
    update((before) => openPlan(before, place));
    goTo('check-answers');
  };
  const add = () => {
    update(addScenario);
    goTo('check-answers');
  };
  return (
    <div className="screen-only mt-6 space-y-6">
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {plans.map((_, place) => (
          <li key={place} className="flex flex-wrap items-center gap-x-6 py-1">
            <strong>
              <RubyText text={name(place)} />
            </strong>
            {plans.length > 1 && place === open && <span>{words('opened')}</span>}
            <button type="button" className="row-link text-key-1000 underline" onClick={() => edit(place)}>
              {words('edit', { name: name(place) })}
            </button>
            {plans.length > 1 && (
              <button
                type="button"
                className="row-link text-key-1000 underline"
                onClick={() => update((before) => removePlan(before, place))}
              >
                {words('remove', { name: name(place) })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {plans.length < mostScenarios && (
        <div>
          <p>{words('addHint', { name: name(open) })}</p>
          <button type="button" className="button mt-3" onClick={add}>
            {words('add', { name: name(plans.length) })}
          </button>
        </div>
      )}
    </div>
  );
}
