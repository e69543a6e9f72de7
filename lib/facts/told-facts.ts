import type { Fact } from './fact';
import { fromInput } from './from-input';
import { adultInputs, childInputs, householdInputs, type Input } from './inputs';
import { adultPaths, childPaths, householdPaths } from './paths';

// Births, homes and moves are never compared themselves: rules compare an age, a class or a grade on a named day, and derived facts of homes.
const {
  birthDate: _,
  residence: __,
  livesWithSelf: ___,
  moveInDate: ____,
  ...comparableAdultInputs
} = adultInputs;
const { care } = childInputs;
const comparableChildInputs = { care };

/** What is told in one answer, and compared as it was told. */
export const toldFacts = {
  ...told(householdInputs, 'household'),
  ...told(comparableAdultInputs, 'adult'),
  ...told(comparableChildInputs, 'child'),
};

function told<T extends Record<string, Input>>(inputs: T, scope: Fact['scope']): Record<keyof T, Fact> {
  const entries = Object.entries(inputs).map(([name, input]): [string, Fact] => {
    const needs =
      scope === 'adult' ? adultPaths(name) : scope === 'child' ? childPaths(name) : householdPaths(name);
    return [
      name,
      {
        type: input.type,
        scope,
        isTold: true,
        ...('codes' in input && { codes: input.codes }),
        needs,
        read: fromInput(name, scope, input),
      },
    ];
  });
  // The keys are exactly those of `inputs`; Object.fromEntries cannot know.
  return Object.fromEntries(entries) as Record<keyof T, Fact>;
}
