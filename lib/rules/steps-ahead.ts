import type { Verdict } from '../facts/value';
import type { Decision, Way } from './decisions';

/** One way of one decision, with the conditions that it brings closer when it is taken alone. */
export type StepAhead = {
  readonly decision: Decision;
  readonly way: Way;
  readonly closer: ReadonlySet<string>;
};

/** The verdict of every condition, by whom it is judged for and its name; also those of the programme that it builds on. */
export type ConditionVerdicts = ReadonlyMap<string, Verdict>;

/** The conditions of a programme for whom it is decided by, and for each of those it is judged for. */
export type Standing = Conditions & { readonly subjects: readonly Conditions[] };
type Conditions = { readonly conditions: readonly { readonly id: string; readonly verdict: Verdict }[] };

/** Where a household stands with a programme, and with the one that it builds on. */
export function standingOf([programme, base]: readonly Standing[]): ConditionVerdicts {
  const judged = programme && programme.subjects.length > 0 ? programme.subjects : [programme];
  const shared = (base?.conditions ?? []).map(({ id, verdict }) => [`base ${id}`, verdict] as const);
  const own = judged.flatMap((each, place) =>
    (each?.conditions ?? [])
      .filter(({ id }) => id !== 'base')
      .map(({ id, verdict }) => [`${place} ${id}`, verdict] as const),
  );
  return new Map([...shared, ...own]);
}

/** The ways that bring some condition closer; of those that come to the same, the first. */
export function stepsAhead(
  decisions: readonly Decision[],
  now: ConditionVerdicts,
  standingAfter: (way: Way) => ConditionVerdicts,
): StepAhead[] {
  const closerAfter = (way: Way) => {
    const after = standingAfter(way);
    const closer = [...now].filter(([line, verdict]) => rank[after.get(line) ?? verdict] > rank[verdict]);
    return { key: [...after.values()].join(), closer: new Set(closer.map(([line]) => line)) };
  };
  return decisions.flatMap((decision) => {
    const steps = new Map<string, StepAhead>();
    for (const way of decision.ways) {
      const sample = way.sample && closerAfter({ answers: way.sample });
      if (sample && (sample.closer.size === 0 || steps.has(sample.key))) continue;
      const { key, closer } = closerAfter(way);
      if (closer.size > 0 && !steps.has(key)) steps.set(key, { decision, way, closer });
    }
    return [...steps.values()];
  });
}

const rank: Readonly<Record<Verdict, number>> = { unmet: 0, unknown: 1, met: 2 };
