import { expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { fields } from '../fields';
import { fieldMeanings, type FieldMeaning } from '../field-meanings';
import { readHousehold } from '../read-household';
import type { InputRow, InputOwner } from '.';
import type { FurtherRow } from './row';

const around: Record<InputOwner, (name: string, value: unknown) => object> = {
  household: (name, value) => ({ [name]: value }),
  adult: (name, value) => ({ spouse: { [name]: value } }),
  child: (name, value) => ({ children: [{ [name]: value }] }),
  period: (name, value) => ({ self: { periods: [{ [name]: value }] } }),
};
const kinds = Object.keys(around) as InputOwner[];
const rowsOf = (whose: InputOwner): Readonly<Record<string, InputRow | FurtherRow>> => fields[whose];

test.each(kinds)('every field of a %s has a number of its own in links, without a gap', (whose) => {
  const numbers = Object.values(rowsOf(whose)).map(({ link }) => link);
  expect(numbers.toSorted((one, other) => one - other)).toEqual([...numbers.keys()]);
});

test.each(kinds)('every field of a %s says in one sentence what it means', (whose) => {
  for (const { meaning } of Object.values<FieldMeaning>(fieldMeanings[whose]))
    expect(meaning).toMatch(/^[A-Z].*\.$/);
});

const examples = kinds.flatMap((whose) =>
  Object.entries<FieldMeaning>(fieldMeanings[whose]).map(([name, { example }]) =>
    around[whose](name, example),
  ),
);

test.each(examples)('the example %j is a household', (input) => {
  expect(readHousehold(input, plainDate('2026-11-22'))).toEqual({ household: input });
});
