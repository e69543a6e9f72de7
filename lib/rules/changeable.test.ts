import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { openDecisions } from './changeable';

const day = plainDate('2026-11-22');
type Self = NonNullable<Household['self']>;
const waysOf = (about: string, household: Household) =>
  openDecisions(household, day)
    .filter((each) => each.about === about)
    .map(({ ways }) =>
      ways.map(({ answers }) => answers.map(({ path, value }) => `${path}: ${String(value)}`).join(', ')),
    );
const isOpen = (about: string, household: Household) => waysOf(about, household).length > 0;
const moving: Self = { residence: 'moving-in', moveInDate: '2027-06' };

test.each<[string, Self, boolean]>([
  ['is planned for a month', moving, true],
  ['is planned for today', { residence: 'moving-in', moveInDate: '2026-11-22' }, true],
  ['was planned for yesterday', { residence: 'moving-in', moveInDate: '2026-11-21' }, false],
  ['is planned for a day nobody knows', { residence: 'moving-in', moveInDate: 'unknown' }, true],
  ['is planned, and no day was asked', { residence: 'moving-in' }, false],
  ['of somebody who always lived here', { residence: 'moving-in', moveInDate: 'none' }, false],
  ['is over', { residence: 'in-city', moveInDate: '2027-06' }, false],
])('a move that %s may come in another month: %s', (_, self, expected) =>
  expect(isOpen('move', { self })).toBe(expected),
);

describe('the months of a move', () => {
  test('go from this one two years ahead, the nearest to the plan first', () => {
    const [ways = []] = waysOf('move', { self: moving });
    expect(ways).toHaveLength(24);
    expect(ways.slice(0, 3)).toEqual([
      'self.moveInDate: 2027-05',
      'self.moveInDate: 2027-07',
      'self.moveInDate: 2027-04',
    ]);
    expect(ways).toContain('self.moveInDate: 2026-11');
    expect(ways.at(-1)).toBe('self.moveInDate: 2028-11');
  });

  test('hold the month itself where more than one is told, or none', () => {
    expect(waysOf('move', { self: { ...moving, moveInDate: '2027-06/2027-07' } })[0]?.slice(0, 3)).toEqual([
      ...['self.moveInDate: 2027-06', 'self.moveInDate: 2027-05', 'self.moveInDate: 2027-07'],
    ]);
    const [ways = []] = waysOf('move', { self: { ...moving, moveInDate: 'unknown' } });
    expect([ways.length, ways[0], ways.at(-1)]).toEqual([
      25,
      'self.moveInDate: 2026-11',
      'self.moveInDate: 2028-11',
    ]);
  });

  test('have their last day as a sample', () => {
    const [move] = openDecisions({ self: { ...moving, moveInDate: '2027-03' } }, day);
    expect(move?.ways[0]?.sample).toEqual([{ path: 'self.moveInDate', value: '2027-02-28' }]);
  });

  test('are those of the couple where both told the same', () => {
    const couple: Household = { self: moving, spouse: { moveInDate: '2027-06' } };
    expect(waysOf('move', couple)[0]?.[0]).toBe('self.moveInDate: 2027-05, spouse.moveInDate: 2027-05');
    expect(isOpen('spouse-move', couple)).toBe(false);
    expect(waysOf('move', { self: moving, spouse: { moveInDate: '2027-07' } })[0]?.[0]).toBe(
      'self.moveInDate: 2027-05',
    );
  });
});

test.each<[string, Household, boolean]>([
  ['comes on another day', { self: moving, spouse: { moveInDate: '2027-07' } }, true],
  ['comes tomorrow', { self: moving, spouse: { moveInDate: '2026-11-23' } }, true],
  ['comes today', { self: moving, spouse: { moveInDate: '2026-11-22' } }, false],
  ['comes this month', { self: moving, spouse: { moveInDate: '2026-11' } }, false],
  [
    'comes while one lives here',
    { self: { residence: 'in-city', moveInDate: '2027-07' }, spouse: { moveInDate: '2027-07' } },
    true,
  ],
  ['comes on no day', { self: moving, spouse: { moveInDate: 'none' } }, false],
  ['does not exist', { self: moving, spouse: 'none' }, false],
])('the move of a spouse who %s may be another: %s', (_, household, expected) =>
  expect(isOpen('spouse-move', household)).toBe(expected),
);

test('who lives elsewhere may plan a move, unless one was told', () => {
  expect(waysOf('city', { self: { residence: 'elsewhere' } })).toEqual([['self.residence: moving-in']]);
  expect(isOpen('city', { self: { residence: 'elsewhere', moveInDate: '2020' } })).toBe(false);
  expect(isOpen('city', { self: { residence: 'in-city' } })).toBe(false);
});

test.each<[Household['intendedStay'], string[] | undefined]>([
  ['under-two-years', ['intendedStay: two-to-five-years', 'intendedStay: five-years-or-more']],
  ['two-to-five-years', ['intendedStay: five-years-or-more']],
  ['five-years-or-more', []],
  ['unknown', ['intendedStay: two-to-five-years', 'intendedStay: five-years-or-more']],
  [undefined, undefined],
])('a stay of %s may become longer', (intendedStay, ways) =>
  expect(waysOf('stay', intendedStay ? { intendedStay } : {})[0]).toEqual(ways),
);

describe('one more way of working', () => {
  const work = (self: Self) => waysOf('work', { self }).map(([way]) => way);
  const telework = (routes: string) =>
    `self.workRoutes: ${routes}, self.teleworkByOwnWill: true, self.teleworkOverHalf: true`;
  const posted = (routes: string, hire = ', self.hireDate: none') =>
    `self.workRoutes: ${routes}, self.jobIsPermanent: true, self.jobAppliedAfterPosting: true, self.employerIsRelative: false${hire}`;
  const professional = (routes: string) => `self.workRoutes: ${routes}`;

  test.each<[string, Self, (string | undefined)[]]>([
    ['none is proposed before the question', moving, []],
    [
      'to those there are',
      { ...moving, workRoutes: ['related-person'] },
      [
        telework('related-person,telework'),
        posted('related-person,matching-site'),
        professional('related-person,professional'),
      ],
    ],
    [
      'where nobody knows',
      { ...moving, workRoutes: 'unknown' },
      [telework('telework'), posted('matching-site'), professional('professional')],
    ],
    [
      'only what is new',
      { ...moving, workRoutes: ['telework', 'professional'], teleworkByOwnWill: true },
      ['self.teleworkOverHalf: true', posted('telework,professional,matching-site'), undefined],
    ],
    [
      'telework only before the move',
      { residence: 'in-city', workRoutes: [] },
      [posted('matching-site'), professional('professional')],
    ],
    [
      'telework only by own will',
      { ...moving, workRoutes: [], teleworkByOwnWill: false },
      [posted('matching-site'), professional('professional')],
    ],
    [
      'telework only where the will is clear',
      { ...moving, workRoutes: [], teleworkByOwnWill: 'unknown' },
      [posted('matching-site'), professional('professional')],
    ],
    [
      'a job already begun stays',
      { residence: 'in-city', workRoutes: [], hireDate: '2026-11-22' },
      [professional('professional')],
    ],
    [
      'a job begun this month stays',
      { residence: 'in-city', workRoutes: [], hireDate: '2026-11' },
      [professional('professional')],
    ],
    [
      'a job that begins tomorrow may be another',
      { residence: 'in-city', workRoutes: [], hireDate: '2026-11-23' },
      [posted('matching-site', ''), professional('professional')],
    ],
    [
      'a day of hiring that nobody knows is none yet',
      { residence: 'in-city', workRoutes: [], hireDate: 'unknown' },
      [posted('matching-site'), professional('professional')],
    ],
  ])('%s', (_, self, ways) => expect(work(self)).toEqual(ways));
});

test.each<[string, boolean]>([
  ['2026-11-23', true],
  ['2026-11-22', false],
  ['2026-11', false],
  ['2027-04', true],
  ['none', false],
])('a job that begins %s may begin in another month: %s', (hireDate, expected) =>
  expect(isOpen('hire', { self: { hireDate } })).toBe(expected),
);

test.each<[string, Household, boolean]>([
  ['a spouse', { movesWith: 'alone', self: moving, spouse: {} }, true],
  ['a child', { movesWith: 'alone', self: moving, children: [{}] }, true],
  ['a child of somebody single', { movesWith: 'alone-single', self: moving, children: [{}] }, true],
  ['nobody', { movesWith: 'alone', self: moving, spouse: 'none', children: [] }, false],
  ['nobody of somebody single', { movesWith: 'alone-single', self: moving, children: [] }, false],
  ['a spouse who comes along anyway', { movesWith: 'same-household', self: moving, spouse: {} }, false],
  ['a spouse, after the move', { movesWith: 'alone', self: { residence: 'in-city' }, spouse: {} }, false],
])('%s may come along: %s', (_, household, expected) => expect(isOpen('with', household)).toBe(expected));

test.each<[Household, string[][]]>([
  [{ movesWith: 'alone' }, [['movesWith: same-household']]],
  [{ movesWith: 'alone', spouse: 'none' }, [['movesWith: same-household']]],
  [{ movesWith: 'alone-single' }, [['movesWith: same-household, spouse: none']]],
])('once a child comes along, whoever told %j has a spouse no more than before', (told, ways) =>
  expect(waysOf('with', { ...told, self: moving, children: [{}] })).toEqual(ways),
);

test.each<[Self, string[][]]>([
  [{ ...moving, dwelling: 'other-contract' }, [['self.dwelling: co-tenant']]],
  [{ ...moving, dwelling: 'public-housing' }, [['self.dwelling: own-contract']]],
  [{ ...moving, dwelling: 'company-housing' }, [['self.dwelling: own-contract']]],
  [{ ...moving, dwelling: 'own-contract' }, []],
  [{ residence: 'in-city', dwelling: 'company-housing' }, []],
  [moving, []],
])('%j may choose another home: %j', (self, ways) => expect(waysOf('home', { self })).toEqual(ways));

test.each<[string, Household, boolean]>([
  ['employed', { someoneEmployed: false }, true],
  ['employed', { someoneEmployed: true }, false],
  ['employed', {}, false],
  ['tax', { cityTaxPaid: false }, true],
  ['tax', { cityTaxPaid: true }, false],
  ['tax', { cityTaxPaid: 'unknown' }, false],
  ['register', { homePurchase: 'planned', registrationDate: '2027-01' }, true],
  ['register', { homePurchase: 'planned', registrationDate: '2026-11-22' }, true],
  ['register', { homePurchase: 'planned', registrationDate: '2026-11-21' }, false],
  ['register', { homePurchase: 'planned', registrationDate: 'unknown' }, true],
  ['register', { homePurchase: 'planned' }, false],
  ['register', { homePurchase: 'registered', registrationDate: '2027-01' }, false],
])('whether %s is open in %j: %s', (about, household, expected) =>
  expect(isOpen(about, household)).toBe(expected),
);
