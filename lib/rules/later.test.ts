import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { laterFor } from './later';
import { proveLater } from './proof/later-proof';
import { randomFrom } from './proof/random';

const catalogue = frozenCatalogue();
const programmeOf = (id: string) => {
  const found = catalogue.programmes.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const later = (id: string, household: Household, on: string) =>
  laterFor(household, plainDate(on), catalogue)(programmeOf(id));

const sixAtSchool: Household = {
  movesWith: 'same-household',
  careReasons: ['work'],
  self: { residence: 'moving-in', birthDate: '1992-06-20', moveInDate: '2027-02-10' },
  children: [{ birthDate: '2021-08-10', livesWithSelf: true }],
};

test('a child who is too young for the club starts school later: nobody is told to put off a move', () => {
  expect(later('after-school-clubs', sixAtSchool, '2026-11-29')).toEqual({
    kind: 'from',
    from: '2028-04-01',
    until: '2028-04-01',
    verdict: 'met',
    subject: { adult: 'self', child: 0 },
  });
});

test('what a child brings comes after the birth, for a child of the city', () => {
  const expecting: Household = { pregnancy: 'self', self: { residence: 'in-city' }, children: [] };
  expect(later('child-medical', expecting, '2026-11-28')).toEqual({ kind: 'after-birth', verdict: 'met' });
  const elsewhere: Household = {
    pregnancy: 'partner',
    self: { residence: 'in-city', birthDate: '1990-01-01' },
    spouse: { residence: 'elsewhere' },
    children: [],
  };
  expect(later('child-medical', elsewhere, '2026-11-28')).toBeUndefined();
});

test.each(['pregnancy-checkups', 'first-visit-low-income', 'newborn-hearing', 'postnatal-checkups'])(
  '%s of a mother who comes after the pregnancy of today is never for later: no year slides along, no other pregnancy is counted on',
  (id) => {
    const told: Household = {
      pregnancy: 'self',
      taxExempt: true,
      firstVisitDate: 'none',
      spouse: 'none',
      children: [],
    };
    const moving = (moveInDate: string): Household => ({
      ...told,
      self: { residence: 'moving-in', moveInDate },
    });
    for (const day of ['2027-11-30', '2028-06-01', '2028']) {
      expect(later(id, moving(day), '2026-11-29')).toBeUndefined();
      expect(later(id, { ...moving(day), movesBeforeBirth: false }, '2026-11-29')).toBeUndefined();
    }
    expect(later(id, { ...moving('2027-03-01'), movesBeforeBirth: false }, '2026-11-29')).toBeUndefined();
  },
);

test.each(['family-support', 'sick-child-care'])(
  '%s, from six months on, does not begin with a birth that may come after the move',
  (id) => {
    const expecting: Household = {
      worksInCity: false,
      pregnancy: 'self',
      movesBeforeBirth: true,
      self: { residence: 'moving-in', moveInDate: '2027-06-01' },
      spouse: 'none',
      children: [],
    };
    expect(later(id, expecting, '2026-11-29')).toBeUndefined();
  },
);

test('a baby turns six months, in one reading as the day before ends', () => {
  const baby: Household = {
    self: { residence: 'in-city' },
    spouse: 'none',
    worksInCity: false,
    children: [{ birthDate: '2026-10-15', livesWithSelf: true }],
  };
  for (const id of ['family-support', 'sick-child-care']) {
    expect(later(id, baby, '2026-11-28')).toMatchObject({
      from: '2027-04-14',
      until: '2027-04-15',
      verdict: 'met',
    });
  }
});

test('the nearest child is the one spoken of', () => {
  const two: Household = {
    self: { residence: 'in-city' },
    children: [
      { birthDate: '2025-05-01', livesWithSelf: true },
      { birthDate: '2017-05-01', livesWithSelf: true },
    ],
  };
  expect(later('english-test', two, '2026-11-28')).toMatchObject({
    from: '2030-04-01',
    subject: { child: 1 },
  });
});

test('a birth of which only the year is told leaves a range', () => {
  const child: Household = {
    self: { residence: 'in-city' },
    children: [{ birthDate: '2015', livesWithSelf: true }],
  };
  expect(later('english-test', child, '2026-11-28')).toMatchObject({
    from: '2027-04-01',
    until: '2028-04-01',
    verdict: 'met',
  });
});

test('what is no matter of time is not later', () => {
  const grown: Household = { self: { residence: 'in-city', birthDate: '1990-01-01' }, children: [] };
  expect(later('child-medical', grown, '2026-11-28')).toBeUndefined();
  const teenager: Household = {
    self: { residence: 'in-city' },
    children: [{ birthDate: '2005-01-01', livesWithSelf: true }],
  };
  expect(later('child-medical', teenager, '2026-11-28')).toBeUndefined();
});

// A sample; scripts/prove-later.ts takes more households.
test('judged again on that day it is met, and on the day before and any other before it is not', () => {
  const { days, daysBefore, failures } = proveLater(60, catalogue, randomFrom(7));
  expect(failures).toEqual([]);
  expect(days).toBeGreaterThan(20);
  expect(daysBefore).toBeGreaterThan(200);
});
