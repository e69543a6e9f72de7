import type { Verdict } from '../../facts/value';
import type { Comparison, Programme, Rule, Test } from '../schema';

/** One comparison of a rule under a name a person can find, with the verdicts it can come to. */
export type AskedComparison = {
  readonly name: string;
  readonly rule: Comparison;
  readonly verdicts: readonly Verdict[];
};

/** Every comparison that the conditions, versions and amounts of a programme make. */
export function comparisonsOf(programme: Programme): AskedComparison[] {
  const cases = (programme.amount?.parts ?? []).flatMap((part) =>
    (part.cases ?? []).flatMap(({ when }) => asked(`${programme.id}/${part.id}`, when, ['met', 'unknown'])),
  );
  // A case is asked only while those above it are open, so the last one is never unmet.
  return [
    ...testsIn(programme).flatMap(({ name, test }) => [
      ...(test.when ? asked(name, test.when) : []),
      ...(test.readings ?? []).flatMap(({ id, when }) => asked(`${name}/${id}`, when)),
    ]),
    ...cases,
  ];
}

/** Every two rival readings of one text that some household tells apart. */
export function rivalsOf(programme: Programme): { name: string; pair: string }[] {
  return testsIn(programme).flatMap(({ name, test: { readings = [] } }) =>
    readings.flatMap(({ id }, place) =>
      readings.slice(place + 1).map((other) => ({ name, pair: `${id} and ${other.id}` })),
    ),
  );
}

function testsIn({ id, conditions, versions, amount }: Programme): { name: string; test: Test }[] {
  return [
    ...conditions.map((test) => ({ name: `${id}/${test.id}`, test })),
    ...versions.flatMap((version) =>
      version.conditions.map((test) => ({ name: `${id}/${version.id}/${test.id}`, test })),
    ),
    ...(amount?.parts ?? []).map((test) => ({ name: `${id}/${test.id}`, test })),
  ];
}

const allVerdicts: readonly Verdict[] = ['met', 'unmet', 'unknown'];

function asked(name: string, rule: Rule, verdicts = allVerdicts): AskedComparison[] {
  if ('all' in rule) return rule.all.flatMap((each) => asked(name, each, verdicts));
  if ('any' in rule) return rule.any.flatMap((each) => asked(name, each, verdicts));
  if ('not' in rule) return asked(name, rule.not, verdicts);
  const { fact, of, is, includes } = rule;
  const detail = [of, is, includes, ...limitsOf(rule)].filter((each) => each !== undefined).join(' ');
  return [{ name: `${name}/${fact}${detail && ` (${detail})`}`, rule, verdicts }];
}

/** What a number or a day is held against, so that the two ends of a range have two names. */
function limitsOf(rule: Comparison): string[] {
  return limits.flatMap((operator) => {
    const operand = rule[operator];
    if (operand === undefined) return [];
    const against = typeof operand === 'string' ? operand : 'fact' in operand ? operand.fact : operand.figure;
    return [`${operator} ${against}`];
  });
}

const limits = ['atMost', 'atLeast', 'below', 'above', 'onOrBefore', 'onOrAfter'] as const;
