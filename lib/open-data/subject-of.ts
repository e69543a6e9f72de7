import type { FactName } from '../law/facts';
import type { Condition } from '../rules';
import type { EntryCondition } from './record-entry';

/** What a condition is about, by the facts it compares: income, who belongs to the family, or else the person. */
export function subjectOf({ when, readings }: Condition): EntryCondition['about'] {
  const named = factsIn([when, readings]);
  if (income.some((fact) => named.has(fact))) return 'income';
  return family.some((fact) => named.has(fact)) ? 'family' : 'person';
}

const income: readonly FactName[] = ['incomeBelowThreshold'];
const family: readonly FactName[] = [
  ...(['siblingPlace', 'hasSpouse', 'hasChildUpToGrade', 'parentInCity'] as const),
];

function factsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'fact' && typeof each === 'string') found.add(each);
    else factsIn(each, found);
  }
  return found;
}
