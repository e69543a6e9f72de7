import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { fieldNames, type FieldGroup } from './fields';
import { householdFormat } from './household-format';
import { readHousehold } from './read-household';

const around: Record<FieldGroup, (name: string, value: unknown) => object> = {
  household: (name, value) => ({ [name]: value }),
  adult: (name, value) => ({ spouse: { [name]: value } }),
  child: (name, value) => ({ children: [{ [name]: value }] }),
  period: (name, value) => ({ self: { periods: [{ [name]: value }] } }),
};
const groups = Object.keys(around) as FieldGroup[];

test.each(groups)('every field of %s has an entry in one sentence', (group) => {
  expect(Object.keys(householdFormat[group]).toSorted()).toEqual(fieldNames(group).toSorted());
  for (const { meaning } of Object.values(householdFormat[group])) expect(meaning).toMatch(/^[A-Z].*\.$/);
});

const examples = groups.flatMap((group) =>
  Object.entries(householdFormat[group]).map(
    ([name, { example }]) => [around[group](name, example)] as const,
  ),
);

test.each(examples)('%j is a household', (input) => {
  expect(readHousehold(input, plainDate('2026-11-22'))).toEqual({ household: input });
});
