import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { sampleQuestion } from '../form/sample-questions';
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
  spouse: { birthDate: '1992', livesWithSelf: false, residence: 'in-city' },
  children: [
    { birthDate: '2018', care: [], livesWithSelf: false, residence: 'elsewhere' },
    { birthDate: '2022', care: ['nursery'], livesWithSelf: true },
  ],
};

test('what was told about a spouse comes back after "no" became "yes" again', () => {
  const without = save({ household: family, aside: {} }, 'spouse', 'none');
  expect(without.household.spouse).toBe('none');
  expect(save(without, 'spouse', {}).household.spouse).toEqual(family.spouse);
});

test('a child keeps its answers when another is taken out of the list', () => {
  const { household } = save({ household: family, aside: {} }, 'children', [
    { birthDate: '2022-05', was: 1 },
  ]);
  expect(household.children).toEqual([{ birthDate: '2022-05', care: ['nursery'], livesWithSelf: true }]);
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

describe('who lives with whom', () => {
  const saved = (address: string, answer: unknown, household = family) =>
    save({ household, aside: {} }, address, answer).household;

  test('is kept with each child', () => {
    expect(saved('lives-with', ['child-1']).children).toMatchObject([
      { birthDate: '2018', livesWithSelf: true },
      { birthDate: '2022', livesWithSelf: false },
    ]);
    expect(saved('lives-with', []).children).toMatchObject([
      { livesWithSelf: false },
      { livesWithSelf: false },
    ]);
    expect(saved('lives-with', 'unknown').children).toMatchObject([
      { livesWithSelf: 'unknown' },
      { livesWithSelf: 'unknown' },
    ]);
  });

  test('leaves no home of their own to those who share one', () => {
    expect(saved('lives-with', ['child-1', 'child-2']).children).toEqual([
      { birthDate: '2018', care: [], livesWithSelf: true },
      { birthDate: '2022', care: ['nursery'], livesWithSelf: true },
    ]);
    expect(saved('spouse-lives-with-self', true).spouse).toEqual({ birthDate: '1992', livesWithSelf: true });
  });

  test('leaves a day of their own to those who live in Honjo already, and none to those who move along', () => {
    const spouse = { livesWithSelf: false, moveInDate: '2015' };
    const told = (residence: 'in-city' | 'moving-in') =>
      saved('spouse-lives-with-self', true, { self: { residence }, spouse }).spouse;
    expect(told('in-city')).toEqual({ livesWithSelf: true, moveInDate: '2015' });
    expect(told('moving-in')).toEqual({ livesWithSelf: true });
  });
});
