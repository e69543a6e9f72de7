import type { Coming, Fact } from './fact';
import { fromInput } from './from-input';
import { adultInputs, childInputs, householdInputs, type Input } from './inputs';
import { adultPaths, childPaths, householdPaths } from './paths';

// Births, homes and moves are never compared themselves: rules compare an age, a class or a grade on a named day, and derived facts of homes.
const notCompared = ['birthDate', 'residence', 'livesWithSelf', 'moveInDate'] as const;
type NotCompared = (typeof notCompared)[number];

// What is planned or awaited comes about.
const changedAnswers: Readonly<Record<string, readonly Coming[]>> = {
  care: ['care'],
  homePurchase: ['home'],
  pregnancy: ['birth'],
};

/** What is told in one answer, and compared as it was told. */
export const toldFacts = {
  ...told(householdInputs, 'household'),
  ...told(adultInputs, 'adult'),
  ...told(childInputs, 'child'),
};

function told<T extends Record<string, Input>>(
  inputs: T,
  scope: Fact['scope'],
): Record<Exclude<keyof T, NotCompared>, Fact> {
  const compared = Object.entries(inputs).filter(([name]) => !notCompared.some((each) => each === name));
  const entries = compared.map(([name, input]): [string, Fact] => {
    const needs =
      scope === 'adult' ? adultPaths(name) : scope === 'child' ? childPaths(name) : householdPaths(name);
    return [
      name,
      {
        type: input.type,
        scope,
        isTold: true,
        overTime: 'stays',
        changedBy: changedAnswers[name],
        ...('codes' in input && { codes: input.codes }),
        needs,
        read: fromInput(name, scope, input),
      },
    ];
  });
  // The keys are those of `inputs` that are compared; Object.fromEntries cannot know.
  return Object.fromEntries(entries) as Record<Exclude<keyof T, NotCompared>, Fact>;
}
