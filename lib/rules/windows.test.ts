import { describe, expect, test } from 'vitest';
import type { Household } from '../facts/household';
import { compileProgramme } from './compile-programme';
import { figure, judgingIn, smallProgramme } from './proof/small-programme';
import type { Window } from './schema';
import { boundsOf, openPathsOfDays, windowOf } from './windows';

const source = 'source';
const figures = {
  months: figure('months', 3),
  year: figure('years', 1),
  since: figure('date', '2026-12-01'),
};
type Reading = Window['readings'][number];
const move = { fact: 'moveInDay' } as const;
const yearAfter = { ...move, plus: 'year', count: 'first-day-does-not-count' } as const;
const monthsAfter = { ...move, plus: 'months', count: 'first-day-counts' } as const;
const alone = { fact: 'movesWith', is: 'alone' } as const;
const married = { fact: 'marriageRegistered', is: true } as const;

function compiledIn(readings: Reading[]) {
  const { window } = compileProgramme(smallProgramme({ figures, window: { lastDay: 'use', readings } }));
  if (!window) throw new Error('the programme has days');
  return window;
}
const windowFor = (household: Household, ...readings: Omit<Reading, 'id' | 'source'>[]) =>
  windowOf(
    compiledIn(readings.map((each, place) => ({ id: `r${place}`, source, ...each }))),
    judgingIn(household),
  );
const moved = (moveInDate: string): Household => ({ self: { residence: 'in-city', moveInDate } });
const exactly = (day: string) => ({ from: day, until: day });

describe('a day that is not told', () => {
  test('leaves open when the days begin, and that they end', () => {
    const { agreed, from, until, isOpen } = windowFor(
      { self: { residence: 'in-city' }, ...{ registrationDate: '2027-05-01' } },
      { opens: move, closes: { fact: 'registrationDate' } },
    );
    expect({ agreed, from, until, isOpen }).toEqual({
      agreed: { sure: [], possible: [{ from: undefined, until: '2027-05-01' }] },
      ...{ from: undefined, until: exactly('2027-05-01'), isOpen: true },
    });
  });

  test('leaves open when they end, and that they begin', () => {
    const { agreed, from, until, isOpen } = windowFor(
      { self: { residence: 'in-city' }, ...{ registrationDate: '2027-05-01' } },
      { opens: { fact: 'registrationDate' }, closes: move },
    );
    expect({ agreed, from, until, isOpen }).toEqual({
      agreed: { sure: [], possible: [{ from: '2027-05-01', until: undefined }] },
      ...{ from: exactly('2027-05-01'), until: undefined, isOpen: true },
    });
  });

  test('beside one that is told leaves what the other one allows', () => {
    const told: Household = { registrationDate: '2027-05-01', self: { residence: 'in-city' } };
    const both = [{ fact: 'registrationDate' }, move] as const;
    expect(windowFor(told, { opens: [...both] }).agreed).toEqual({
      sure: [],
      possible: [{ from: '2027-05-01', until: undefined }],
    });
    expect(windowFor(told, { closes: [...both] }).agreed).toEqual({
      sure: [],
      possible: [{ from: undefined, until: '2027-05-01' }],
    });
    expect(windowFor(told, { closes: [...both] }).readings[0]).toMatchObject({
      from: undefined,
      until: undefined,
    });
  });

  test('that there is not leaves it open all the same', () => {
    expect(windowFor(moved('none'), { opens: move })).toMatchObject({ isOpen: true, agreed: { sure: [] } });
  });
});

test('of several days the latest opens and the earliest closes', () => {
  const told: Household = { ...moved('2027-01-01'), registrationDate: '2027-05-01' };
  const both: Reading['opens'] = [move, { fact: 'registrationDate' }];
  expect(windowFor(told, { opens: both }).from).toEqual(exactly('2027-05-01'));
  expect(windowFor(told, { closes: both }).until).toEqual(exactly('2027-01-01'));
  expect(windowFor(told, {})).toMatchObject({
    from: undefined,
    until: undefined,
    isOpen: false,
    agreed: { sure: [{}] },
  });
});

test('where a plan leaves no day that is sure, each end is that of its latest or earliest day', () => {
  // Moved some day of 2026 or 2027: months from 31 March 2026 to 30 March 2028, a year to 1 January 2027 or 31 December 2028.
  const { agreed, from, until } = windowFor(moved('2026/2027'), { opens: monthsAfter, closes: yearAfter });
  expect(agreed).toEqual({ sure: [], possible: [{ from: '2026-03-31', until: '2028-12-31' }] });
  expect(from).toEqual({ from: '2026-03-31', until: '2028-03-30' });
  expect(until).toEqual({ from: '2027-01-01', until: '2028-12-31' });
});

describe('of a mother', () => {
  const ofMother = { ...move, of: 'mother' } as const;
  const from = (told: Household) => windowFor(told, { opens: ofMother }).from;
  const couple = (self: string, spouse: string): Household => ({
    self: { residence: 'in-city', moveInDate: self },
    spouse: { residence: 'in-city', moveInDate: spouse },
  });
  test.each<[string, Household, object | undefined]>([
    [
      'while nobody said who she is, the day both share',
      couple('2027-01-01', '2027-01-01'),
      exactly('2027-01-01'),
    ],
    ['no other day', couple('2027-01-01', '2027-01-02'), undefined],
    ['no day of a month that begins alike', couple('2027-01-01', '2027-01'), undefined],
    ['no day of a month that ends alike', couple('2027-01-31', '2027-01'), undefined],
    ['no day that only one told', couple('2027-01-01', 'unknown'), undefined],
    ['no day that only the other told', couple('unknown', '2027-01-01'), undefined],
    [
      'her own once it was said',
      { ...couple('2027-01-01', '2027-01-02'), pregnancy: 'partner' },
      exactly('2027-01-02'),
    ],
    [
      'one’s own where there is no spouse',
      { ...couple('2027-01-01', '2027-01-02'), spouse: 'none' },
      exactly('2027-01-01'),
    ],
  ])('%s', (_, told, expected) => expect(from(told)).toEqual(expected));
});

describe('ways with days of their own', () => {
  const ways = (one: object, other: object) => ({
    ways: [
      { when: alone, ...one },
      { when: married, ...other },
    ],
  });
  const both: Household = { ...moved('2026-12-01'), movesWith: 'alone', marriageRegistered: true };

  test('all of them open the days: the first from the earliest on', () => {
    expect(windowFor(both, ways({ opens: yearAfter }, { opens: move }))).toMatchObject({
      agreed: { sure: [{ from: '2026-12-01', until: undefined }] },
      from: exactly('2026-12-01'),
      waited: exactly('2026-12-01'),
    });
  });

  test('one that has no day of its own does not count', () => {
    const never = { opens: yearAfter, closes: move };
    expect(windowFor(both, ways(never, { opens: move, closes: yearAfter }))).toMatchObject({
      agreed: { sure: [{ from: '2026-12-01', until: '2027-12-01' }] },
      from: exactly('2026-12-01'),
      until: exactly('2027-12-01'),
    });
    expect(windowFor(both, ways({ opens: move, closes: move }, never)).until).toEqual(exactly('2026-12-01'));
    // Who moved on 1 December and registered in October never waits from the move on.
    const over = { opens: move, closes: { fact: 'registrationDate' } };
    const registered = { ...both, registrationDate: '2026-10-01' };
    expect(windowFor(registered, ways(over, { opens: yearAfter })).waited).toEqual(exactly('2027-12-01'));
  });

  test('while none is sure the strictest may turn out to be the only one', () => {
    const { marriageRegistered: _, movesWith: __, ...open } = both;
    const window = windowFor(open, ways({ opens: yearAfter }, { opens: move }));
    expect(window).toMatchObject({
      agreed: { sure: [] },
      from: { from: '2026-12-01', until: '2027-12-01' },
      readings: [{ from: exactly('2026-12-01') }],
      isOpen: false,
    });
  });

  test('one that is sure and not told leaves it open, one that is not sure does not', () => {
    const { marriageRegistered: _, ...first } = both;
    const untold = { opens: { fact: 'registrationDate' } };
    expect(windowFor(first, ways({ opens: move }, untold)).isOpen).toBe(false);
    expect(windowFor(first, ways(untold, { opens: move })).isOpen).toBe(true);
    expect(windowFor(both, ways({ opens: move }, untold)).isOpen).toBe(true);
    const { movesWith: __, ...none } = first;
    expect(windowFor(none, ways({ opens: move }, untold)).isOpen).toBe(true);
  });
});

test('of two readings one that is open leaves the days open', () => {
  expect(
    windowFor(moved('2027-01-01'), { opens: move }, { opens: { fact: 'registrationDate' } }).isOpen,
  ).toBe(true);
  expect(windowFor(moved('2027-01-01'), { opens: move }, { opens: yearAfter }).isOpen).toBe(false);
});

test('two readings without a day in common leave none to agree on', () => {
  const window = windowFor(moved('2027-01-01'), { closes: move }, { opens: yearAfter });
  expect(window.agreed).toEqual({ sure: [], possible: [] });
  expect(window.anyReading).toEqual([
    { from: undefined, until: '2027-01-01' },
    { from: '2028-01-01', until: undefined },
  ]);
});

test('asked are the answers that days of ways not ruled out hang on, each once', () => {
  const window = compiledIn([
    {
      id: 'ways',
      source,
      ways: [
        { when: alone, opens: move },
        { when: married, opens: { fact: 'registrationDate' } },
      ],
    },
    { id: 'other', source, opens: move, closes: { ...move, of: 'mother' } },
  ]);
  const asked = (household: Household, bound: 'opens' | 'closes') => {
    const judging = judgingIn(household);
    return openPathsOfDays(boundsOf(window, bound, judging), judging);
  };
  expect(boundsOf(window, 'opens', judgingIn({}))).toHaveLength(3);
  expect(
    boundsOf(window, 'opens', judgingIn({ movesWith: 'alone', marriageRegistered: false })),
  ).toHaveLength(2);
  expect(asked({}, 'opens')).toEqual(['self.moveInDate', 'registrationDate']);
  expect(asked({ marriageRegistered: false }, 'opens')).toEqual(['self.moveInDate']);
  expect(asked({ movesWith: 'others' }, 'opens')).toEqual(['registrationDate', 'self.moveInDate']);
  expect(asked({ spouse: {} }, 'closes')).toEqual(['self.moveInDate', 'spouse.moveInDate']);
  expect(asked({ spouse: 'none' }, 'closes')).toEqual(['self.moveInDate']);
});
