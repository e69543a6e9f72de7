import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import { walk, type Answers } from './journey';
import { fiveVisitors } from './proof/five-visitors';
import { questionsPut } from './proof/questions-put';

const catalogue = loadCatalogue();
const day = plainDate('2026-11-22');
const addressesOf = (answers: Answers) => questionsPut(answers, day, catalogue).map(({ address }) => address);

test.each(fiveVisitors)('$name: at most $most questions', ({ name, most, ...answers }) => {
  const { length } = addressesOf(answers);
  console.log(`${name}: ${length} questions, at most ${most}`);
  expect(length).toBeLessThanOrEqual(most);
});

test.each(fiveVisitors)('$name: tells all that is asked', ({ household, ...answers }) => {
  const way = walk({ ...answers, household }, day, catalogue, () => undefined);
  expect(way.next?.address).toBeUndefined();
});

test('nobody is asked which treatment they receive, nor for details where there is none', () => {
  const details = ['fertility-treatments', 'age-at-tests', 'treatment-end-date', 'marriage-registered'];
  const none = { self: { residence: 'in-city' as const }, fertilityCare: [] };
  expect(addressesOf({ topics: ['fertility'], household: none })).toEqual(['residence', 'fertility-care']);
  for (const visitor of fiveVisitors) expect(addressesOf(visitor)).not.toContain(details[0]);
});

test('what was answered before there was one question for tests and treatment still counts, unasked', () => {
  const told = {
    self: { residence: 'in-city' as const },
    spouse: { livesWithSelf: true },
    ageAtTests: 'under-35' as const,
    fertilityTreatments: ['general' as const],
    costOutsideInsurance: true,
  };
  const { household } = walk({ topics: ['fertility'], household: told }, day, catalogue, () => undefined);
  expect(household).toMatchObject(told);
});
