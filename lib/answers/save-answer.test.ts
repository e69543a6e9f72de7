import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { sampleQuestion } from './sample-questions';
import { saveAnswer, type Told } from './save-answer';

const day = plainDate('2026-11-22');
const save = (told: Told, address: string, answer: unknown) =>
  saveAnswer(told, sampleQuestion(address), answer, day);
const family: Household = {
  self: {
    birthDate: '1991',
    moveInDate: '2027-04',
    periods: [{ from: '2014', until: 'move', place: 'chiba' }],
  },
  spouse: { birthDate: '1992' },
  children: [
    { birthDate: '2018', care: [] },
    { birthDate: '2022', care: ['nursery'] },
  ],
};

test('what was told about a spouse comes back after "no" became "yes" again', () => {
  const without = save({ household: family, aside: {} }, 'spouse', 'none');
  expect(without.household.spouse).toBe('none');
  expect(save(without, 'spouse', {}).household.spouse).toEqual({ birthDate: '1992' });
});

test('a child keeps its answers when another is taken out of the list', () => {
  const { household } = save({ household: family, aside: {} }, 'children', [
    { birthDate: '2022-05', was: 1 },
  ]);
  expect(household.children).toEqual([{ birthDate: '2022-05', care: ['nursery'] }]);
});

test('children come back after "I do not know"', () => {
  const unknown = save({ household: family, aside: {} }, 'children', 'unknown');
  const again = save(unknown, 'children', [
    { birthDate: '2018', was: 0 },
    { birthDate: '2022', was: 1 },
  ]);
  expect(again.household.children).toEqual(family.children);
});

test('periods that end before they begin after another day of the move are asked for again, not lost', () => {
  const moved = save({ household: family, aside: {} }, 'move-in-date', '2010');
  expect(moved.household.self?.periods).toBeUndefined();
  expect(moved.aside['self.periods']).toEqual(family.self?.periods);
});
