import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import {
  childrenPaths,
  livingPaths,
  membersPaths,
  moveInPaths,
  movePaths,
  residencePaths,
} from '../facts/needs';
import { adultPaths, birthDatesOfChildren, childPaths, joined, pathsOf } from '../facts/paths';
import { registrationPaths } from './registration';
import { careOfElders } from './siblings';

const day = plainDate('2026-11-22');
const kaseOf = (household: Household) => situationOf(household, day, {});
const [self, spouse, child]: readonly [Subject, Subject, Subject] = [
  { adult: 'self' },
  { adult: 'spouse' },
  { adult: 'self', child: 0 },
];
const words = (paths: readonly string[]) => paths.join(' ');

describe('where somebody lives is told', () => {
  test.each<[string, Household, Subject, string]>([
    ['by oneself', {}, self, 'self.residence'],
    ['of nobody, where there is no spouse', { spouse: 'none' }, spouse, ''],
    ['by whether there is a spouse', {}, spouse, 'spouse'],
    ['by which children there are', {}, child, 'children'],
    ['by whether they share the home', { spouse: {} }, spouse, 'spouse.livesWithSelf'],
    [
      'by one’s own home where they do',
      { spouse: { livesWithSelf: true } },
      spouse,
      'spouse.livesWithSelf self.residence',
    ],
    [
      'by theirs where they do not',
      { spouse: { livesWithSelf: false } },
      spouse,
      'spouse.livesWithSelf spouse.residence',
    ],
    [
      'by theirs where nobody knows',
      { children: [{ livesWithSelf: 'unknown' }] },
      child,
      'children.0.livesWithSelf children.0.residence',
    ],
    ['by theirs once told', { spouse: { residence: 'in-city' } }, spouse, 'spouse.residence'],
    [
      'by whether they share the home, where theirs is not known',
      { spouse: { residence: 'unknown' } },
      spouse,
      'spouse.livesWithSelf',
    ],
  ])('%s', (_, household, subject, paths) =>
    expect(words(residencePaths(kaseOf(household), subject))).toBe(paths),
  );
});

describe('the day of a move is told', () => {
  const moving = { residence: 'moving-in' } as const;
  const here = { residence: 'in-city' } as const;
  test.each<[string, Household, Subject, string]>([
    ['by oneself', { self: moving }, self, 'self.moveInDate'],
    ['by themselves', { self: moving, spouse: { livesWithSelf: false } }, spouse, 'spouse.moveInDate'],
    ['by whether they move along, first', { self: moving, spouse: {} }, spouse, 'spouse.livesWithSelf'],
    [
      'by themselves where nobody moves',
      { self: { residence: 'elsewhere' }, spouse: {} },
      spouse,
      'spouse.moveInDate',
    ],
    [
      'by the one they move along with',
      { self: moving, spouse: { livesWithSelf: true } },
      spouse,
      'spouse.livesWithSelf self.residence self.moveInDate',
    ],
    [
      'by both where both tell it',
      { self: moving, spouse: { livesWithSelf: true, moveInDate: '2027-01' } },
      spouse,
      'spouse.moveInDate spouse.livesWithSelf self.residence self.moveInDate',
    ],
    [
      'by themselves where they tell it',
      { self: moving, spouse: { moveInDate: '2027-01' } },
      spouse,
      'spouse.moveInDate self.moveInDate',
    ],
    [
      'not by what nobody knows',
      { self: moving, spouse: { moveInDate: 'unknown' } },
      spouse,
      'spouse.livesWithSelf',
    ],
    [
      'by whether all came together, first',
      { self: here, spouse: { livesWithSelf: true } },
      spouse,
      'movesWith spouse.moveInDate',
    ],
    [
      'by themselves once that was said not to be so',
      { movesWith: 'same-household-later', self: here, spouse: { livesWithSelf: true } },
      spouse,
      'spouse.moveInDate',
    ],
    [
      'by themselves where nobody knows whether they came together',
      { movesWith: 'unknown', self: here, spouse: { livesWithSelf: true } },
      spouse,
      'spouse.moveInDate',
    ],
    [
      'by themselves where they do not share the home',
      { self: here, spouse: { livesWithSelf: false } },
      spouse,
      'spouse.moveInDate',
    ],
    [
      'by themselves where nobody said whether they share it',
      { self: here, spouse: {} },
      spouse,
      'spouse.moveInDate',
    ],
    [
      'by the one they came along with',
      { movesWith: 'same-household', self: here, spouse: { livesWithSelf: true } },
      spouse,
      'spouse.livesWithSelf self.residence self.moveInDate movesWith',
    ],
    [
      'of a child by its birth too',
      {
        movesWith: 'same-household',
        self: { ...here, moveInDate: '2020-01-01' },
        children: [{ livesWithSelf: true, birthDate: '2019' }],
      },
      child,
      'children.0.livesWithSelf self.residence self.moveInDate movesWith children.0.birthDate',
    ],
  ])('%s', (_, household, subject, paths) =>
    expect(words(moveInPaths(kaseOf(household), subject))).toBe(paths),
  );
});

test.each<[Household['self'], string, string]>([
  [{ residence: 'moving-in' }, 'self.residence self.moveInDate', 'self.residence self.moveInDate'],
  [{ residence: 'in-city' }, 'self.residence', 'self.residence self.moveInDate'],
  [{ residence: 'elsewhere' }, 'self.residence', 'self.residence'],
  [{}, 'self.residence', 'self.residence'],
])('of %j living here is told by %s, since when by %s', (told, living, move) => {
  const situation = kaseOf({ self: told ?? {} });
  expect([words(livingPaths(situation, self)), words(movePaths(situation, self))]).toEqual([living, move]);
});

describe('when the members moved is told', () => {
  test.each<[string, Household, Subject, string[]]>([
    ['by who there is', {}, self, ['spouse', 'children']],
    ['by nobody where there is nobody', { spouse: 'none', children: [] }, self, ['']],
    ['by where they live, first', { spouse: {}, children: [] }, self, ['spouse.livesWithSelf']],
    [
      'by nothing more of who lives elsewhere',
      { spouse: { residence: 'elsewhere' }, children: [] },
      self,
      ['spouse.residence'],
    ],
    [
      'by home and day',
      { spouse: { residence: 'in-city' }, children: [{ residence: 'in-city' }] },
      self,
      ['spouse.residence spouse.moveInDate', 'children.0.residence children.0.moveInDate'],
    ],
    [
      'by the day where only that is known',
      { spouse: { moveInDate: '2027-01' }, children: [] },
      self,
      ['spouse.livesWithSelf spouse.moveInDate self.moveInDate'],
    ],
    [
      'of the spouse’s application by oneself',
      { self: { residence: 'in-city' }, spouse: {}, children: [] },
      spouse,
      ['self.residence self.moveInDate'],
    ],
  ])('%s', (_, household, subject, paths) => {
    expect(membersPaths(kaseOf(household), subject).map(words)).toEqual(paths);
    expect(childrenPaths(kaseOf(household)).map(words)).toEqual(paths.slice(1));
  });
});

test('lists of answers are those of the person', () => {
  const situation = kaseOf({ spouse: {}, children: [{}, {}] });
  expect(adultPaths('birthDate', 'student')(situation, spouse)).toEqual([
    'spouse.birthDate',
    'spouse.student',
  ]);
  expect(adultPaths('birthDate')(situation, self)).toEqual(['self.birthDate']);
  expect(adultPaths('birthDate')(kaseOf({}), spouse)).toEqual(['spouse']);
  expect(childPaths('birthDate', 'care')(situation, { adult: 'self', child: 1 })).toEqual([
    'children.1.birthDate',
    'children.1.care',
  ]);
  expect(childPaths('birthDate')(kaseOf({}), child)).toEqual(['children']);
  // Who asks for themselves is a child too, but is not asked about care.
  expect(childPaths('birthDate', 'care')(situation, self)).toEqual(['self.birthDate']);
  expect(childPaths('birthDate')(kaseOf({}), self)).toEqual(['children']);
  expect(birthDatesOfChildren(situation)).toEqual(['children.0.birthDate', 'children.1.birthDate']);
  expect(birthDatesOfChildren(kaseOf({ children: [] }))).toEqual([]);
  expect(birthDatesOfChildren(kaseOf({}))).toEqual(['children']);
  const fifteen = kaseOf({ children: Array.from({ length: 15 }, () => ({})) });
  expect(birthDatesOfChildren(fifteen)).toHaveLength(15);
  expect(childPaths('care')(fifteen, { adult: 'self', child: 14 })).toEqual(['children.14.care']);
  expect(pathsOf({ adult: 'self', child: 14 }).residence).toEqual(['children.14.residence']);
  expect(pathsOf({ adult: 'self', child: 15 }).residence).toEqual(['self.residence']);
  expect(pathsOf(spouse).moveInDate).toEqual(['spouse.moveInDate']);
});

test.each<[Household, string[]]>([
  [{}, ['homePurchase']],
  [{ homePurchase: 'none' }, ['homePurchase']],
  [{ homePurchase: 'planned' }, ['registrationDate']],
  [{ homePurchase: 'registered' }, ['registrationDate']],
])('of %j the day of registration is told by %j', (household, paths) =>
  expect(registrationPaths(kaseOf(household))).toEqual(paths),
);

test('the care of elder children is asked of those for whom it can matter', () => {
  const situation = kaseOf({
    children: [
      { birthDate: '2015-05-01' },
      { birthDate: '2021-05-01' },
      { birthDate: '2023-05-01' },
      { birthDate: '2025-05-01' },
    ],
  });
  expect(careOfElders(situation, 2, [])).toEqual(['children.1.care']);
  expect(careOfElders(situation, undefined, [])).toEqual(['children']);
  expect(careOfElders(kaseOf({}), 0, [])).toEqual(['children']);
});

test('the same lists joined are the same list', () => {
  const [one, other] = [['a'], ['b']];
  expect(joined(one, other)).toEqual(['a', 'b']);
  expect(joined(one, other)).toBe(joined(one, other));
  expect(joined(one, other, one)).toEqual(['a', 'b', 'a']);
  expect(joined(one)).toBe(one);
});
