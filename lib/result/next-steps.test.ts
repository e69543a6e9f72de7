import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assessEachAhead } from './assess-each';
import { nextSteps } from './next-steps';
import { resultGroups } from './result-groups';

const catalogue = frozenCatalogue();
const everything = new Set(catalogue.programmes.map(({ id }) => id));

function stepsOf(household: Household, day = '2026-11-22', checked: ReadonlySet<string> = everything) {
  const on = plainDate(day);
  const groups = resultGroups(assessEachAhead(household, on, catalogue), checked, catalogue);
  return nextSteps(groups, catalogue, on, household.self?.residence === 'moving-in');
}

const mover: Household = {
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    birthDate: '1989-06-10',
    moveInDate: '2027-04-01',
    residenceStatus: 'japanese',
    periods: [{ from: '2012-04-01', until: 'move', place: 'tokyo-wards', wardsWork: 'self-employed' }],
  },
  spouse: 'none',
  children: [],
  movesWith: 'alone-single',
  intendedStay: 'five-years-or-more',
};
const moving = new Set(['relocation-grant', 'start-support-u29']);

test('a mover first asks whether the grant is still there, then applies between two days that are sure', () => {
  expect(stepsOf(mover, '2026-11-22', moving)).toEqual([
    { kind: 'call', desk: 'promotion', ids: ['relocation-grant'] },
    { kind: 'prepare' },
    {
      kind: 'apply',
      id: 'relocation-grant',
      ends: 'apply',
      from: '2027-07-02',
      until: '2028-01-31',
      pauses: [],
    },
  ]);
});

test('whoever may apply already is told the last day alone', () => {
  const here: Household = {
    ...mover,
    self: { ...mover.self, residence: 'in-city', moveInDate: '2026-04-01' },
  };
  expect(stepsOf(here, '2026-11-22', moving)).toContainEqual({
    kind: 'apply',
    id: 'relocation-grant',
    ends: 'apply',
    from: undefined,
    until: '2027-04-01',
    pauses: [{ from: '2027-02-01', until: '2027-03-31' }],
  });
});

test('at most three steps, and what comes later is the last of them', () => {
  const family = { ...mover, children: [{ birthDate: '2020-08-01', livesWithSelf: true }] };
  const steps = stepsOf(family);
  expect(steps).toHaveLength(3);
  expect(steps.map(({ kind }) => kind)).toEqual(['call', 'prepare', 'apply']);
  const soon = stepsOf(family, '2026-11-22', new Set(['english-test']));
  expect(soon).toMatchObject([{ kind: 'later', id: 'english-test' }]);
});

test('where nothing is met, open or later, the services are next', () => {
  const elsewhere: Household = {
    self: { residence: 'elsewhere', birthDate: '1960-03-03', workRoutes: [], residenceStatus: 'japanese' },
    spouse: 'none',
    children: [],
    pregnancy: 'none',
    fertilityCare: [],
  };
  expect(stepsOf(elsewhere, '2026-11-22', moving)).toEqual([{ kind: 'services' }]);
});

test('a last day for the prior notice is none to apply by', () => {
  const young: Household = {
    ...mover,
    self: { ...mover.self, birthDate: '1999-06-10', dwelling: 'own-contract', student: false },
    someoneEmployed: true,
  };
  const applying = stepsOf(young, '2026-11-22', new Set(['start-support-u29'])).find(
    ({ kind }) => kind === 'apply',
  );
  expect(applying).toMatchObject({ id: 'start-support-u29', ends: 'notice', until: '2027-03-31' });
});

test('what comes years later is no step beside others, and the only one where there is no other', () => {
  const child: Household = {
    self: { residence: 'in-city', residenceStatus: 'japanese' },
    children: [{ birthDate: '2020-08-01', livesWithSelf: true, residence: 'in-city' }],
  };
  const both = stepsOf(child, '2026-11-22', new Set(['child-medical', 'english-test']));
  expect(both.map(({ kind }) => kind)).not.toContain('later');
  const alone = stepsOf(child, '2026-11-22', new Set(['english-test']));
  expect(alone).toMatchObject([{ kind: 'later', id: 'english-test' }]);
});
