import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Scope } from '../rules';
import { assessEachAhead } from './assess-each';
import { isJudged, isNothingFound, outcomes, resultGroups } from './result-groups';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-28');
const everything = new Set(catalogue.programmes.map(({ id }) => id));
const outcomesFor = (household: Household, on = day) =>
  new Map(
    resultGroups(assessEachAhead(household, on, catalogue), everything, catalogue).flatMap(
      ({ outcome, programmes }) => programmes.map(({ id }) => [id, outcome] as const),
    ),
  );

test('every programme is in one group, and the groups are in the order in which people read', () => {
  const groups = resultGroups(assessEachAhead({}, day, catalogue), everything, catalogue);
  expect(groups.flatMap(({ programmes }) => programmes)).toHaveLength(catalogue.programmes.length);
  const places = groups.map(({ outcome }) => outcomes.indexOf(outcome));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a child of five waits for school: later, not a no', () => {
  const found = outcomesFor({
    self: { residence: 'in-city', birthDate: '1992-06-20' },
    spouse: 'none',
    children: [{ birthDate: '2021-08-10', livesWithSelf: true }],
  });
  expect(found.get('after-school-clubs')).toBe('later');
  expect(found.get('english-test')).toBe('later');
});

test('somebody who tells that nobody is pregnant does not become so by waiting', () => {
  const found = outcomesFor({
    self: { residence: 'in-city', birthDate: '1992-06-20' },
    spouse: 'none',
    pregnancy: 'none',
    children: [],
  });
  expect(found.get('pregnancy-checkups')).toBe('unmet');
});

test('what has ended stands by itself, whatever its conditions come to', () => {
  expect(outcomesFor({}).get('home-purchase')).toBe('ended');
});

test('what replaced an ended programme is judged for the same household', () => {
  const here: Household = { self: { residence: 'elsewhere' }, spouse: 'none' };
  const groups = resultGroups(assessEachAhead(here, day, catalogue), everything, catalogue);
  const ended = groups.find(({ outcome }) => outcome === 'ended')?.programmes;
  expect(ended?.find(({ id }) => id === 'home-purchase')?.successor).toEqual({
    id: 'start-support-u29',
    outcome: 'unmet',
  });
});

test('conditions that are met are no help where no day is left to apply', () => {
  const late: Household = {
    movesWith: 'alone',
    intendedStay: 'five-years-or-more',
    self: {
      residence: 'in-city',
      birthDate: '1990-05-05',
      moveInDate: '2026-02-15',
      residenceStatus: 'japanese',
      workRoutes: ['matching-site'],
      jobIsPermanent: true,
      jobAppliedAfterPosting: true,
      employerIsRelative: false,
      hireDate: '2026-11-05',
      periods: [{ from: '2015-01-01', until: 'move', place: 'tokyo-wards', wardsStudy: false }],
    },
    spouse: 'none',
    children: [],
  };
  expect(outcomesFor(late, plainDate('2026-11-22')).get('relocation-grant')).toBe('no-day-left');
});

test('what has ended and was not asked about is not judged, unless what was answered all the same decides it', () => {
  const judged = (household: Household, chosen: readonly Scope[]) => {
    const found = assessEachAhead(household, day, catalogue).find(({ id }) => id === 'home-purchase');
    return found?.result && isJudged(found.result, chosen);
  };
  expect(judged({ cityTaxPaid: true }, ['home'])).toBe(false);
  expect(judged({ cityTaxPaid: false }, ['home'])).toBe(true);
  expect(judged({ cityTaxPaid: true }, ['home', 'ended'])).toBe(true);
});

test('nothing is found for somebody who neither lives here nor is going to, and something where an answer is open', () => {
  const found = (household: Household) =>
    isNothingFound(
      resultGroups(
        assessEachAhead(household, day, catalogue),
        new Set(['relocation-grant', 'start-support-u29']),
        catalogue,
      ),
    );
  expect(found({ self: { residence: 'elsewhere' }, spouse: 'none' })).toBe(true);
  expect(found({ self: { residence: 'moving-in' } })).toBe(false);
});
