import type { ConditionTrace } from '../rules';
import { deciding } from './margins';

/**
 * The conditions that are missed and say something of this household. Where no home is bought, nobody is too old for buying it: a condition
 * about a day or a person that there is not is named only when there is no other.
 */
export function missedConditions(conditions: readonly ConditionTrace[]): readonly ConditionTrace[] {
  const missed = conditions.filter(({ verdict }) => verdict === 'unmet');
  const telling = missed.filter((condition) => !isAboutNothing(condition));
  return telling.length > 0 ? telling : missed;
}

function isAboutNothing({ trace, readings = [] }: ConditionTrace): boolean {
  const traces = trace ? [trace] : readings.map((reading) => reading.trace);
  const leaves = traces.flatMap((each) => deciding(each, 'unmet'));
  return leaves.length > 0 && leaves.every(({ value, bound }) => value === null || bound === null);
}
