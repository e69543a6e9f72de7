import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import { facts, type FactName } from './facts';

const day = plainDate('2026-11-22');
const kaseOf = (household: Household) => situationOf(household, day, {});
const [self, spouse, child]: readonly [Subject, Subject, Subject] = [
  { adult: 'self' },
  { adult: 'spouse' },
  { adult: 'self', child: 0 },
];
const words = (paths: readonly string[]) => paths.join(' ');

describe('a fact names the answers it is read from', () => {
  const named = (name: FactName, household: Household, subject = self, as: string[] = []) =>
    words(facts[name].needs(kaseOf(household), subject, as));
  const here: Household = { self: { residence: 'in-city' } };

  test.each<[FactName, Household, Subject, string]>([
    ['noticeInTime', here, self, 'self.moveInDate'],
    ['noticeInTime', { self: { moveInDate: '2027-01' } }, self, 'self.moveInDate self.noticeDate'],
    ['householdIsHere', {}, self, 'movesWith'],
    ['householdIsHere', { movesWith: 'alone' }, self, 'movesWith'],
    [
      'householdIsHere',
      { movesWith: 'same-household', spouse: 'none', children: [] },
      self,
      'movesWith self.moveInDate',
    ],
    ['minorIsHere', {}, self, 'movesWith children'],
    ['minorIsHere', { movesWith: 'alone', children: [{}] }, self, 'movesWith'],
    ['minorIsHere', { movesWith: 'alone-single', children: [{}] }, self, 'movesWith'],
    [
      'minorIsHere',
      { movesWith: 'others', children: [{}] },
      self,
      'movesWith children.0.birthDate self.moveInDate children.0.livesWithSelf',
    ],
    ['refundedCheckupDay', here, self, 'checkupElsewhere'],
    ['refundedCheckupDay', { ...here, checkupElsewhere: false }, self, 'checkupElsewhere'],
    [
      'refundedCheckupDay',
      { ...here, checkupElsewhere: true },
      self,
      'checkupDate self.residence self.moveInDate',
    ],
    ['firstVisitHere', here, self, 'firstVisitDate'],
    ['firstVisitHere', { ...here, firstVisitDate: 'none' }, self, 'firstVisitDate'],
    [
      'firstVisitHere',
      { ...here, firstVisitDate: '2026-10' },
      self,
      'firstVisitDate self.residence self.moveInDate',
    ],
    ['livedHereAtLastBirth', here, self, 'children'],
    [
      'livedHereAtLastBirth',
      { ...here, children: [{}] },
      self,
      'children.0.birthDate motherLivedHereAtBirth self.residence self.moveInDate',
    ],
    ['schoolGrade', { children: [{}] }, child, 'children.0.birthDate children.0.livesWithSelf'],
    [
      'nurseryClass',
      { children: [{}] },
      child,
      'children.0.birthDate children.0.care children.0.livesWithSelf',
    ],
    ['hasSpouse', {}, self, 'spouse'],
    ['hasSpouse', { movesWith: 'alone', spouse: 'none' }, self, 'spouse'],
    ['hasSpouse', { movesWith: 'alone-single' }, self, 'movesWith'],
    ['hasSpouse', { movesWith: 'alone-single', spouse: {} }, self, 'spouse'],
    ['assessmentDay', {}, self, ''],
    ['student', { spouse: {} }, spouse, 'spouse.student'],
    ['care', { children: [{}] }, child, 'children.0.care'],
    ['movesWith', {}, spouse, 'movesWith'],
  ])('%s of %j', (name, household, subject, paths) => expect(named(name, household, subject)).toBe(paths));

  test('the place among siblings, by the rule that counts them', () => {
    const household: Household = { children: [{ birthDate: '2021' }, { birthDate: '2023' }] };
    const births = 'children.0.birthDate children.1.birthDate';
    const me: Subject = { adult: 'self', child: 1 };
    expect(named('siblingPlace', household, me, ['whole-household'])).toBe(births);
    expect(named('siblingPlace', household, me, ['up-to-grade'])).toBe(
      `${births} children.1.livesWithSelf children.1.care`,
    );
    expect(named('siblingPlace', household, me, ['in-care-together'])).toBe(
      `${births} children.1.livesWithSelf children.1.care children.0.care`,
    );
  });
});

test('facts of people come to what was told of them', () => {
  const read = (name: FactName, household: Household, subject = self) =>
    facts[name].read(kaseOf(household), subject, []);
  expect(read('hasSpouse', {})).toBeUndefined();
  expect(read('hasSpouse', { spouse: 'none' })).toBe(false);
  expect(read('hasSpouse', { spouse: {} })).toBe(true);
  expect(read('residence', { self: { residence: 'in-city' } })).toBe('in-city');
  expect(read('residence', { spouse: 'none' }, spouse)).toBeNull();
  expect(read('dayOfLivingHere', { self: { residence: 'in-city' } })).toEqual({ from: day, until: day });
  expect(read('dayOfLivingHere', {}, spouse)).toBeUndefined();
  expect(read('firstDayHere', { self: { residence: 'in-city' } })).toEqual({
    from: '1900-01-01',
    until: '1900-01-01',
  });
  expect(read('firstDayHere', { self: { residence: 'moving-in', moveInDate: '2027-05' } })).toEqual({
    from: '2027-05-01',
    until: '2027-05-31',
  });
  expect(read('firstDayHere', {}, self)).toBeUndefined();
  expect(read('student', { spouse: { student: true } }, spouse)).toBe(true);
  expect(read('student', { spouse: 'none' }, spouse)).toBeNull();
  expect(read('student', {}, spouse)).toBeUndefined();
  expect(read('student', { self: { student: 'unknown' } })).toBeUndefined();
  expect(read('care', { children: [{ care: ['nursery'] }] }, child)).toEqual(['nursery']);
  expect(read('care', { children: [{ care: ['nursery'] }] }, self)).toBeUndefined();
  expect(read('care', {}, child)).toBeUndefined();
  expect(read('fertilityGrantYears', { fertilityGrantYears: 0 })).toEqual({ min: 0, max: 0 });
  expect(read('fertilityGrantYears', { fertilityGrantYears: 'unknown' })).toBeUndefined();
  expect(read('hireDate', { self: { hireDate: 'none' } })).toBeNull();
  expect(read('hireDate', { self: { hireDate: '2027-04' } })).toEqual({
    from: '2027-04-01',
    until: '2027-04-30',
  });
  expect(read('movesWith', { movesWith: 'alone' }, spouse)).toBe('alone');
  expect(facts.movesWith).toMatchObject({
    isTold: true,
    scope: 'household',
    codes: expect.arrayContaining(['alone']),
  });
  expect(facts.student).not.toHaveProperty('codes');
  const place = (as: string[], figures = {}) =>
    facts.siblingPlace.read(
      kaseOf({ children: [{ birthDate: '2010' }, { birthDate: '2023', care: [] }] }),
      { adult: 'self', child: 1 },
      as,
      figures,
    );
  expect(place([])).toEqual({ min: 2, max: 2 });
  expect(place(['up-to-grade'], { grade: 3 })).toEqual({ min: 1, max: 1 });
  expect(place(['in-care-together'])).toEqual({ min: 1, max: 1 });
});

test.each<[Household, object | null | undefined]>([
  [{ homePurchase: 'none', registrationDate: '2026-10-01' }, null],
  [{ homePurchase: 'planned' }, { from: '2026-11-22', until: '2199-12-31' }],
  [
    { homePurchase: 'planned', registrationDate: '2026-11' },
    { from: '2026-11-22', until: '2026-11-30' },
  ],
  [{ homePurchase: 'registered' }, { from: '1900-01-01', until: '2026-11-22' }],
  [
    { homePurchase: 'registered', registrationDate: '2026-11' },
    { from: '2026-11-01', until: '2026-11-22' },
  ],
  [{ registrationDate: '2026-11' }, { from: '2026-11-01', until: '2026-11-30' }],
  [{}, undefined],
])('a home of %j is registered %j', (household, registered) =>
  expect(facts.registrationDay.read(kaseOf(household), self, [])).toEqual(registered),
);
