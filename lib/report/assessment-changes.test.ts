import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess, type Catalogue, type ProgrammeResult } from '../rules';
import { changesBetween } from './assessment-changes';

const catalogue = frozenCatalogue();
const alone: Household = {
  self: { residence: 'moving-in' },
  movesWith: 'alone',
  spouse: 'none',
  children: [],
};
const owner: Household = {
  homePurchase: 'registered',
  registrationDate: '2021-06-15',
  self: { birthDate: '1981-01-01' },
  spouse: 'none',
};

function resultOf(household: Household, id: string, figures: Record<string, number> = {}): ProgrammeResult {
  const result = assess(household, plainDate('2026-11-22'), corrected(id, figures)).find(
    (each) => each.id === id,
  );
  if (!result) throw new Error(`no result for ${id}`);
  return result;
}

/** The catalogue with some figures of one programme corrected. */
function corrected(id: string, values: Record<string, number>): Catalogue {
  const programmes = catalogue.programmes.map((programme) => {
    if (programme.id !== id) return programme;
    const figures = Object.entries(programme.figures).map(([name, figure]) => [
      name,
      { ...figure, value: values[name] ?? figure.value },
    ]);
    return { ...programme, figures: Object.fromEntries(figures) };
  });
  return { ...catalogue, programmes };
}

test('a result does not differ from itself', () => {
  for (const result of assess(alone, plainDate('2026-11-22'), catalogue)) {
    expect(changesBetween(result, { ...result })).toEqual([]);
  }
});

test('a larger amount is one change, told of the household and not once more of the adult', () => {
  const [before, after] = [
    resultOf(alone, 'relocation-grant'),
    resultOf(alone, 'relocation-grant', { single: 650_000 }),
  ];
  expect(changesBetween(before, after)).toEqual([
    { what: 'amount', before: '600,000円', after: '650,000円' },
  ]);
});

test('an age limit moved past an owner changes verdict, amount and condition', () => {
  const [before, after] = [
    resultOf(owner, 'home-purchase'),
    resultOf(owner, 'home-purchase', { maxAge: 39 }),
  ];
  expect(changesBetween(before, after)).toEqual(
    expect.arrayContaining([
      { what: 'verdict', before: 'unknown', after: 'unmet' },
      { what: 'amount', before: expect.stringMatching(/円$/), after: 'none' },
      { what: 'condition age', before: 'met', after: 'unmet' },
    ]),
  );
});
