import type { PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import { readHousehold } from '@/lib/facts/read-household';
import { assess, type Catalogue, type Programme, type ProgrammeResult, type Trace } from '@/lib/rules';

/** A household on a day, with what was changed from the one before: the answer and its new value. */
export type Case = {
  readonly on: PlainDate;
  readonly household: Household;
  readonly changed?: readonly { readonly path: string; readonly value: unknown }[];
};

/** Judges households by one programme; undefined where nobody could describe a household so on that day. */
export type JudgeCase = (each: Pick<Case, 'on' | 'household'>) => ProgrammeResult | undefined;

/** A judge for one programme, which looks at nothing but it and what it builds on. */
export function judgeOf(programme: Programme, catalogue: Catalogue): JudgeCase {
  const alone = { ...catalogue, programmes: chainOf(programme, catalogue.programmes) };
  return ({ on, household }) =>
    'problems' in readHousehold(household, on, catalogue.places)
      ? undefined
      : assess(household, on, alone).find(({ id }) => id === programme.id);
}

function chainOf(programme: Programme, all: readonly Programme[]): Programme[] {
  const base = all.find(({ id }) => id === programme.buildsOn);
  return [...(base ? chainOf(base, all) : []), programme];
}

/** Everything that a result hangs on, as one text: it differs where any comparison came out otherwise. */
export function fateOf({ verdict, availability, conditions, amount, subjects }: ProgrammeResult): string {
  const judged = subjects.length > 0 ? subjects : [{ conditions, amount }];
  const tests = judged.flatMap((each) => [
    ...each.conditions,
    ...(each.amount?.parts ?? []).flatMap((part) => part.tests),
  ]);
  const traces = tests.map((test) =>
    'kind' in test
      ? leavesOf(test)
      : [test.verdict, ...[test.trace, ...(test.readings ?? []).map((each) => each.trace)].map(leavesOf)],
  );
  return JSON.stringify([verdict, availability.state, traces]);
}

function leavesOf(trace: Trace | undefined): unknown {
  if (trace === undefined) return null;
  return trace.kind === 'fact' ? trace.verdict : trace.parts.map(leavesOf);
}
