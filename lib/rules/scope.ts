import { facts } from '../facts/facts';
import type { Comparison, Rule, Test } from './schema';

/** Whether a test comes to the same for every child and adult of a household: it names no fact of the one being judged. */
export function isAboutHousehold(test: Test): boolean {
  const known = answers.get(test);
  if (known !== undefined) return known;
  const rules = [...(test.when ? [test.when] : []), ...(test.readings ?? []).map(({ when }) => when)];
  const answer = rules.every(namesNobody);
  answers.set(test, answer);
  return answer;
}

// Programmes are plain data that never change; each of their conditions is looked through once.
const answers = new WeakMap<Test, boolean>();

function namesNobody(rule: Rule): boolean {
  if ('all' in rule) return rule.all.every(namesNobody);
  if ('any' in rule) return rule.any.every(namesNobody);
  if ('not' in rule) return namesNobody(rule.not);
  return isShared(rule) && operandsOf(rule).every(isShared);
}

const isShared = ({ fact, of }: Pick<Comparison, 'fact' | 'of'>): boolean =>
  facts[fact].scope === 'household' || (facts[fact].scope === 'adult' && of !== undefined);

const operandsOf = ({ onOrBefore, onOrAfter }: Comparison) =>
  [onOrBefore, onOrAfter].filter((operand) => typeof operand === 'object');
