import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { changes } from './changes';
import { noHolidays, smallProgramme } from './proof/small-programme';
import type { Rule } from './schema';

const open: Household = {
  cityTaxPaid: false,
  someoneEmployed: false,
  intendedStay: 'two-to-five-years',
  self: { residence: 'elsewhere' },
};
const wanted: Rule[] = [
  { fact: 'cityTaxPaid', is: true },
  { fact: 'someoneEmployed', is: true },
  { fact: 'intendedStay', is: 'five-years-or-more' },
  { fact: 'residence', is: 'moving-in' },
];

test.each<[string, Rule[], string[]]>([
  ['three at once are a way', wanted.slice(0, 3), ['stay employed tax']],
  ['four at once are none', wanted, []],
  ['of four that each are enough three are told', [{ any: wanted }], ['city', 'stay', 'employed']],
])('of changes that are open, %s', (_, rules, sets) => {
  const conditions = rules.map((when, place) => ({ id: `condition-${place}`, source: 'source', when }));
  const programme = smallProgramme({ conditions });
  const catalogue = { programmes: [programme], places: {}, holidays: noHolidays };
  const found = changes(programme, open, plainDate('2026-11-22'), catalogue);
  expect(found.map((set) => set.changes.map(({ about }) => about).join(' '))).toEqual(sets);
});
