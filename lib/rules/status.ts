import type { Programme, Rule, Test } from './schema';

/** How a programme looks at the residence status: by which source, whom it names, and whether only some readings do so. */
export type StatusRule = {
  readonly source: string;
  readonly statuses: readonly string[];
  readonly isReading: boolean;
};

/** What each programme's rule says of the residence status; undefined for one whose rule never compares it. An addition looks at what its base looks at. */
export function statusRules(programmes: readonly Programme[]): StatusRules {
  const known = rulesOf.get(programmes);
  if (known) return known;
  const own = new Map(programmes.map((each) => [each.id, statusRule(each)]));
  const rules = new Map(
    programmes.map(({ id, buildsOn }) => [id, own.get(id) ?? (buildsOn ? own.get(buildsOn) : undefined)]),
  );
  rulesOf.set(programmes, rules);
  return rules;
}

type StatusRules = ReadonlyMap<string, StatusRule | undefined>;

// Programmes are plain data that never change.
const rulesOf = new WeakMap<readonly Programme[], StatusRules>();

function statusRule({ conditions, versions, amount }: Programme): StatusRule | undefined {
  const tests = [
    ...conditions,
    ...versions.flatMap((version) => version.conditions),
    ...(amount?.parts ?? []),
  ];
  return tests.flatMap((test) => statusOfTest(test) ?? []).at(0);
}

/** The test that compares the status, or the first of its readings that does. */
function statusOfTest(
  test: Test & { source: string; cases?: { when: Rule }[] | undefined },
): StatusRule | undefined {
  const rules = [...(test.when ? [test.when] : []), ...(test.cases ?? []).map((each) => each.when)];
  const statuses = rules.flatMap(statusesIn);
  if (statuses.length > 0) return { source: test.source, statuses, isReading: false };
  const readings = (test.readings ?? []).map(({ source, when }) => ({ source, statuses: statusesIn(when) }));
  const reading = readings.find((each) => each.statuses.length > 0);
  if (!reading) return undefined;
  return { ...reading, isReading: readings.some((each) => each.statuses.length === 0) };
}

/** The statuses that a rule names. */
function statusesIn(rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap(statusesIn);
  if ('any' in rule) return rule.any.flatMap(statusesIn);
  if ('not' in rule) return statusesIn(rule.not);
  if (rule.fact !== 'residenceStatus') return [];
  return rule.oneOf ?? (typeof rule.is === 'string' ? [rule.is] : []);
}
