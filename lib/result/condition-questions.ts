import type { Situation } from '../facts/situation';
import { facts } from '../law/facts';
import type { Path } from '../facts/household';
import type { Question } from '../questions/questions';
import { addOpenPaths, type TestTrace } from '../rules';
import { deciding } from './margins';
import { questionsAt } from '../form/questions-at';

/** The questions whose answers could still decide an undecided condition. */
export function openQuestions(test: TestTrace, situation: Situation): Question[] {
  const open = new Set<Path>();
  addOpenPaths(open, test);
  return questionsAt(open, situation.household);
}

/** The questions whose answers made a condition unmet. */
export function decidingQuestions(test: TestTrace, situation: Situation): Question[] {
  const traces = test.trace ? [test.trace] : (test.readings ?? []).map(({ trace }) => trace);
  const leaves = traces.flatMap((trace) => deciding(trace, 'unmet'));
  const paths = leaves.flatMap(({ rule, subject }) =>
    facts[rule.fact].needs(situation, subject, rule.as ?? []),
  );
  return questionsAt(paths, situation.household);
}
