import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { changes } from './changes';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';
import type { Programme, Rule } from './schema';

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

const setsFor = (household: Household, rules: readonly Rule[], figures: Programme['figures'] = {}) => {
  const conditions = rules.map((when, place) => ({ id: `condition-${place}`, source: 'source', when }));
  const programme = smallProgramme({ figures, conditions });
  const catalogue = { programmes: [programme], places: {}, holidays: noHolidays };
  return changes(programme, household, plainDate('2026-11-22'), catalogue).map((set) =>
    set.changes.map(({ about }) => about).join(' '),
  );
};

test.each<[string, Rule[], string[]]>([
  ['three at once are a way', wanted.slice(0, 3), ['stay employed tax']],
  ['four at once are none', wanted, []],
  ['of four that each are enough three are told', [{ any: wanted }], ['city', 'stay', 'employed']],
])('of changes that are open, %s', (_, rules, sets) => expect(setsFor(open, rules)).toEqual(sets));

test('of three changes two of which are enough no set is told', () => {
  const [tax, employed, stay] = wanted;
  if (!tax || !employed || !stay) throw new Error('three are wanted');
  expect(setsFor(open, [tax, employed, { any: [stay, { all: [tax, employed] }] }])).toEqual([]);
  expect(setsFor(open, [tax, employed, stay])).toEqual(['stay employed tax']);
});

test('nobody moves before the last home before the move begins', () => {
  const early: Rule = { fact: 'moveInDay', onOrBefore: 'spring' };
  const setsWithHomeFrom = (from: string) =>
    setsFor(
      { self: { residence: 'moving-in', moveInDate: '2027-09-01', periods: [{ from, until: 'move' }] } },
      [early],
      { spring: figure('date', '2027-03-31') },
    );
  expect(setsWithHomeFrom('2020-04-01')).toEqual(['move']);
  expect(setsWithHomeFrom('2027-05-01')).toEqual([]);
});
