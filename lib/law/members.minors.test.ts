import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, situationOnApplying, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import { minorIsHere, turnsOfMembers } from './members';

// Each member waits three months and has a year to apply, as of the relocation grant.

const today = plainDate('2026-11-22');
const figures = { wait: 3, close: 1 };
const self: Subject = { adult: 'self' };
const ofSpouse: Subject = { adult: 'spouse' };
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });
const caseApplying = (household: Household, from: string, until = from) =>
  situationOnApplying(situationOf(household, today, {}), range(from, until));

/** Whoever asks moved on 1 July and may apply from 1 October 2026 to 1 July 2027; the others move by themselves. */
const apart: Household = {
  movesWith: 'same-household-later',
  self: { residence: 'in-city', moveInDate: '2026-07-01' },
  spouse: { residence: 'moving-in', moveInDate: '2026-12-20' },
  children: [],
};

describe('whether a minor has come along', () => {
  const minor = (
    child: NonNullable<Exclude<Household['children'], 'unknown'>>[number],
    as: string[],
    from = '2026-12-01',
    until = from,
  ) =>
    minorIsHere(
      caseApplying(
        { ...apart, children: [{ residence: 'in-city', moveInDate: '2026-06-01', ...child }] },
        from,
        until,
      ),
      self,
      as,
      { age: 18, ...figures },
    );

  test.each<[string, string, string, boolean | undefined]>([
    ['on the day before the birthday readings of it differ', '2008-12-02', 'application-day', undefined],
    ['on the birthday of 18 it is none', '2008-12-01', 'application-day', false],
    ['two days before it is one', '2008-12-03', 'application-day', true],
    ['on 1 April it was 18 on that day', '2008-04-01', 'fiscal-year-start', false],
    ['on 1 April it was 17 for a day more', '2008-04-02', 'fiscal-year-start', undefined],
    ['on 1 April it was 17 for two days more', '2008-04-03', 'fiscal-year-start', true],
    ['on the day of the move', '2008-07-01', 'move-in-day', false],
    ['two days before its birthday at the move', '2008-07-03', 'move-in-day', true],
    ['born in the year in which some are 18 and some not', '2008', 'application-day', undefined],
  ])('%s', (_, birthDate, as, expected) => expect(minor({ birthDate }, [as])).toBe(expected));

  test('a child born after the move has not come along', () => {
    expect(minor({ birthDate: '2026-07-01' }, [])).toBe(true);
    expect(minor({ birthDate: '2026-07-02' }, [])).toBe(false);
    expect(minor({ birthDate: '2026-07' }, [])).toBeUndefined();
    expect(minor({}, [])).toBeUndefined();
  });

  test('over the turn of a fiscal year both 1 Aprils count', () => {
    expect(
      minor({ birthDate: '2009-04-01' }, ['fiscal-year-start'], '2027-01-04', '2027-04-01'),
    ).toBeUndefined();
    expect(minor({ birthDate: '2009-04-01' }, ['fiscal-year-start'], '2027-01-04', '2027-03-31')).toBe(true);
  });

  const child = { birthDate: '2016-06-06', residence: 'in-city', moveInDate: '2026-06-01' } as const;
  test.each<[string, Household, boolean | undefined]>([
    ['who moves alone brings none', { ...apart, movesWith: 'alone', children: [child] }, false],
    ['nor does who has no spouse', { ...apart, movesWith: 'alone-single', children: [child] }, false],
    ['of another household the city says', { ...apart, movesWith: 'others', children: [child] }, undefined],
    ['nobody said with whom', { self: apart.self ?? {}, children: [child] }, undefined],
    [
      'of another household an adult is none',
      { ...apart, movesWith: 'others', children: [{ ...child, birthDate: '2000-01-01' }] },
      false,
    ],
    ['no children', apart, false],
    ['children nobody told of', { movesWith: 'same-household', self: apart.self ?? {} }, undefined],
    [
      'who always lived here moved with nobody',
      { ...apart, self: { residence: 'in-city', moveInDate: 'none' }, children: [child] },
      false,
    ],
    [
      'who does not say when they came',
      { ...apart, self: { residence: 'in-city' }, children: [child] },
      undefined,
    ],
    [
      'a move without a day is after every birth',
      {
        movesWith: 'same-household',
        self: { residence: 'moving-in' },
        children: [{ birthDate: '2016-06-06', livesWithSelf: true }],
      },
      true,
    ],
    [
      'a child who stays elsewhere',
      { ...apart, children: [{ birthDate: '2016-06-06', residence: 'elsewhere' }] },
      false,
    ],
  ])('%s', (_, household, expected) =>
    expect(minorIsHere(caseApplying(household, '2026-12-01'), self, [], { age: 18, ...figures })).toBe(
      expected,
    ),
  );
});

describe('the days around which it can change', () => {
  const turns = (household: Household, given: Record<string, number> = figures, subject = self) =>
    turnsOfMembers(situationOf(household, today, {}), subject, given).toSorted();

  test('are the move, the end of the months and of the year, each with the day after', () => {
    expect(turns(apart)).toEqual([
      ...['2026-12-20', '2026-12-21'],
      ...['2027-03-20', '2027-03-21', '2027-03-21', '2027-03-22'],
      ...['2027-12-20', '2027-12-21'],
    ]);
  });

  test('are twice as many where only the month of the move is told', () => {
    expect(turns({ ...apart, spouse: { residence: 'moving-in', moveInDate: '2026-12' } })).toEqual([
      ...['2026-12-01', '2026-12-02', '2026-12-31', '2027-01-01'],
      ...['2027-03-01', '2027-03-02', '2027-04-01', '2027-04-02'],
      ...['2027-12-01', '2027-12-02', '2027-12-31', '2028-01-01'],
    ]);
  });

  test('are none for who moves alone, who moves along, and who tells no day', () => {
    expect(turns({ ...apart, movesWith: 'alone' })).toEqual([]);
    expect(turns({ ...apart, movesWith: 'alone-single' })).toEqual([]);
    expect(turns({ ...apart, spouse: { residence: 'moving-in' } })).toEqual([]);
    const along: Household = {
      movesWith: 'same-household',
      self: { residence: 'moving-in', moveInDate: '2026-12-20' },
      spouse: { livesWithSelf: true },
    };
    expect(turns(along)).toEqual([]);
    expect(turns(along, figures, ofSpouse)).toEqual([]);
  });

  test('are of the spouse’s application those of the one who asks', () => {
    expect(turns(apart, figures, ofSpouse)[0]).toBe('2026-07-01');
  });

  test('are with an age the birthdays and the 1 Aprils after them', () => {
    const household: Household = { movesWith: 'same-household', children: [{ birthDate: '2009-02-10' }, {}] };
    expect(turns(household, { ...figures, age: 18 })).toEqual([
      '2027-02-09',
      '2027-02-10',
      '2027-04-01',
      '2027-04-01',
    ]);
    expect(turns({ children: [{ birthDate: '2009-03-10/2009-04-10' }] }, { age: 18 })).toEqual([
      ...['2027-03-09', '2027-04-01', '2027-04-10', '2028-04-01'],
    ]);
    expect(turns(household)).toEqual([]);
    expect(turns({ movesWith: 'same-household' }, { age: 18 })).toEqual([]);
  });

  test('without months and years are those of the move alone', () => {
    expect(new Set(turns(apart, {}))).toEqual(new Set(['2026-12-20', '2026-12-21', '2026-12-22']));
  });
});
