import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { contradictions } from './contradictions';
import type { Household } from './household';

const day = plainDate('2026-11-28');
const found = (household: Household) => contradictions(household, day);

describe('answers that contradict each other are named', () => {
  test.each<[string, Household, string, string[]]>([
    [
      'about to move, and the day of moving is years ago',
      { self: { residence: 'moving-in', moveInDate: '2020-05-01' } },
      'move-is-over',
      ['self.residence', 'self.moveInDate'],
    ],
    [
      'lives in the city, and the day of moving in is years ahead',
      { self: { residence: 'in-city', moveInDate: '2029' } },
      'move-is-ahead',
      ['self.residence', 'self.moveInDate'],
    ],
    [
      'is moving in, and has always lived here',
      { self: { residence: 'moving-in', moveInDate: 'none' } },
      'always-here',
      ['self.residence', 'self.moveInDate'],
    ],
    [
      'moves with nobody, and the child moves along',
      { movesWith: 'alone', self: { residence: 'moving-in' }, children: [{ livesWithSelf: true }] },
      'not-alone',
      ['movesWith', 'children.0.livesWithSelf'],
    ],
    [
      'moves with nobody, and the spouse moves along',
      { movesWith: 'alone', self: { residence: 'moving-in' }, spouse: { livesWithSelf: true } },
      'not-alone',
      ['movesWith', 'spouse.livesWithSelf'],
    ],
    [
      'same household moves together, and the spouse has always lived here',
      { movesWith: 'same-household', self: { moveInDate: '2027-01' }, spouse: { moveInDate: 'none' } },
      'not-together',
      ['movesWith', 'spouse.moveInDate'],
    ],
    [
      'same household moves together, and the spouse moves two years later',
      { movesWith: 'same-household', self: { moveInDate: '2027-01' }, spouse: { moveInDate: '2029-01' } },
      'not-together',
      ['movesWith', 'spouse.moveInDate'],
    ],
    [
      'moves along on the same day, and on another one',
      {
        self: { residence: 'moving-in', moveInDate: '2027-01-10' },
        spouse: { livesWithSelf: true, moveInDate: '2027-03-01' },
      },
      'not-together',
      ['spouse.livesWithSelf', 'spouse.moveInDate'],
    ],
    [
      'a child that lives with its parent, and elsewhere',
      { self: { residence: 'in-city' }, children: [{ livesWithSelf: true, residence: 'elsewhere' }] },
      'not-together',
      ['children.0.livesWithSelf', 'children.0.residence'],
    ],
    [
      'a child older than a parent',
      { self: { birthDate: '1990-01-01' }, children: [{ birthDate: '1980-01-01' }] },
      'child-before-parent',
      ['children.0.birthDate', 'self.birthDate'],
    ],
    [
      'a parent of six years of age',
      { self: { birthDate: '2020-01-01' }, children: [{ birthDate: '2025-01-01' }] },
      'parent-is-child',
      ['self.birthDate', 'children'],
    ],
    [
      'a child who is the one who asks',
      { self: { birthDate: '2010-01-01' }, children: [{ birthDate: '2010-01-01' }] },
      'twice',
      ['children.0.birthDate', 'self.birthDate'],
    ],
    [
      'a stretch of residence before one is born',
      { self: { birthDate: '1990-01-01', periods: [{ from: '1985-01-01' }] } },
      'before-birth',
      ['self.periods.0.from', 'self.birthDate'],
    ],
    [
      'a child that moved in before it was born',
      { children: [{ birthDate: '2026-01-01', moveInDate: '2025-01-01' }] },
      'before-birth',
      ['children.0.moveInDate', 'children.0.birthDate'],
    ],
    [
      'a partner who is pregnant and does not exist',
      { pregnancy: 'partner', spouse: 'none' },
      'partner-without-spouse',
      ['pregnancy', 'spouse'],
    ],
    [
      'a partner who is pregnant, and moves alone without any',
      { pregnancy: 'partner', movesWith: 'alone-single' },
      'partner-without-spouse',
      ['pregnancy', 'movesWith'],
    ],
    [
      'a spouse, and moves alone without any',
      { movesWith: 'alone-single', spouse: { student: true } },
      'single-with-spouse',
      ['movesWith', 'spouse'],
    ],
    [
      'a move before the birth, more than a year from now',
      {
        pregnancy: 'self',
        movesBeforeBirth: true,
        self: { residence: 'moving-in', moveInDate: '2027-11-29' },
      },
      'move-and-birth',
      ['movesBeforeBirth', 'self.moveInDate'],
    ],
    [
      'a move today after the birth',
      {
        pregnancy: 'self',
        movesBeforeBirth: false,
        self: { residence: 'moving-in', moveInDate: '2026-11-28' },
      },
      'move-and-birth',
      ['movesBeforeBirth', 'self.moveInDate'],
    ],
    [
      'the same of a partner',
      {
        pregnancy: 'partner',
        movesBeforeBirth: true,
        spouse: { livesWithSelf: false, residence: 'moving-in', moveInDate: '2028' },
      },
      'move-and-birth',
      ['movesBeforeBirth', 'spouse.moveInDate'],
    ],
    [
      'the same of a partner who moves along',
      {
        pregnancy: 'partner',
        movesBeforeBirth: true,
        self: { residence: 'moving-in', moveInDate: '2028' },
        spouse: { livesWithSelf: true },
      },
      'move-and-birth',
      ['movesBeforeBirth', 'self.moveInDate'],
    ],
    [
      'a mother who lived here at the birth and came after it',
      {
        spouse: 'none',
        motherLivedHereAtBirth: true,
        self: { residence: 'in-city', moveInDate: '2026-10-02' },
        children: [{ birthDate: '2026-10-01', livesWithSelf: true }],
      },
      'mother-and-move',
      ['motherLivedHereAtBirth', 'self.moveInDate'],
    ],
    [
      'a mother who did not live here at the birth, though either parent did',
      {
        motherLivedHereAtBirth: false,
        self: { residence: 'in-city', moveInDate: '2026-10-01' },
        spouse: { livesWithSelf: true, moveInDate: '2026-09-30' },
        children: [{ birthDate: '2026-10-01', livesWithSelf: true }],
      },
      'mother-and-move',
      ['motherLivedHereAtBirth', 'self.moveInDate'],
    ],
  ])('%s', (_, household, says, paths) => {
    expect(found(household)).toEqual([{ paths, says }]);
  });
});

describe('what may be true is none', () => {
  test.each<[string, Household]>([
    ['moving today', { self: { residence: 'moving-in', moveInDate: '2026-11-28' } }],
    [
      'moving within a year before the birth',
      {
        pregnancy: 'self',
        movesBeforeBirth: true,
        self: { residence: 'moving-in', moveInDate: '2027-11-28' },
      },
    ],
    [
      'moving later, after the birth',
      { pregnancy: 'self', movesBeforeBirth: false, self: { residence: 'moving-in', moveInDate: '2028' } },
    ],
    [
      'moving later, of a pregnancy that is none',
      { pregnancy: 'none', movesBeforeBirth: true, self: { residence: 'moving-in', moveInDate: '2028' } },
    ],
    ['moving this month', { self: { residence: 'moving-in', moveInDate: '2026-11' } }],
    ['moved in today', { self: { residence: 'in-city', moveInDate: '2026-11-28' } }],
    [
      'a family that follows later',
      {
        movesWith: 'same-household',
        self: { moveInDate: '2026-07-01' },
        spouse: { moveInDate: '2026-12-20' },
      },
    ],
    ['twins', { children: [{ birthDate: '2020-01-01' }, { birthDate: '2020-01-01' }] }],
    ['a parent of 17', { self: { birthDate: '2009-01-01' }, children: [{ birthDate: '2026-01-01' }] }],
    [
      'a stepchild hardly younger',
      { spouse: { birthDate: '2000-01-01' }, children: [{ birthDate: '2008-01-01' }] },
    ],
  ])('%s', (_, household) => expect(found(household)).toEqual([]));
});
