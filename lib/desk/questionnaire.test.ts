import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { journey } from '../questions/journey';
import type { Topic } from '../rules';
import { questionnaire } from './questionnaire';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-22');

function standings(topics: readonly Topic[], household: Household): Record<string, string> {
  const entries = questionnaire(journey({ topics, household }, day, catalogue), household).flatMap(
    (section) => section.entries,
  );
  return Object.fromEntries(entries.map(({ question, standing }) => [question.address, standing]));
}

test('before anything is answered a mover sees every question that may matter, and none about a pregnancy', () => {
  const shown = standings(['moving'], {});
  expect(shown).toMatchObject({ residence: 'open', periods: 'open', 'birth-date': 'open' });
  expect(shown).not.toHaveProperty('pregnancy');
});

test('no topic, no question', () => {
  expect(standings([], {})).toEqual({});
});

test('an answer that no longer matters stands aside, and counts again when it does', () => {
  const household: Household = {
    self: { residence: 'moving-in', moveInDate: '2027-04' },
    spouse: 'none',
  };
  expect(standings(['moving'], household)).toMatchObject({
    residence: 'asked',
    'move-in-date': 'asked',
  });
  const gone = standings(['moving'], { ...household, self: { ...household.self, residence: 'elsewhere' } });
  expect(gone).toEqual({ residence: 'asked', 'move-in-date': 'aside', spouse: 'asked' });
});

test('of three children the one whose place counts is asked about', () => {
  const household: Household = {
    self: { residence: 'in-city' },
    children: ['2019-05-01', '2022-05-01', '2025-05-01'].map((birthDate) => ({
      birthDate,
      livesWithSelf: true,
    })),
  };
  const shown = standings(['children'], household);
  expect(shown).toMatchObject({ children: 'asked', 'child-3-care': 'open' });
});
