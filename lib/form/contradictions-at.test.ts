import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { questionsFor } from '../questions/questions';
import { contradictionsAt } from './contradictions-at';

const day = plainDate('2026-11-28');
const at = (path: string, household: Household) => {
  const question = questionsFor(1).find((each) => each.path === path);
  if (!question) throw new Error(`no question at ${path}`);
  return contradictionsAt(question, household, day).map(({ says }) => says);
};

test('a contradiction stands at both of its questions and at no other', () => {
  const household: Household = { self: { residence: 'moving-in', moveInDate: '2020-05-01' } };
  expect(at('self.residence', household)).toEqual(['move-is-over']);
  expect(at('self.moveInDate', household)).toEqual(['move-is-over']);
  expect(at('self.birthDate', household)).toEqual([]);
});

test('a day of one period stands at the question about all of them, a birth at the list of children', () => {
  const early: Household = {
    self: { birthDate: '1990-01-01', periods: [{ from: '1980-01-01', until: 'move', place: 'tokyo-wards' }] },
    children: [{ birthDate: '1985-01-01' }],
  };
  expect(at('self.periods', early)).toEqual(['before-birth']);
  expect(at('children', early)).toEqual(['child-before-parent']);
});
