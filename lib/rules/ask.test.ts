import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Ask, Asking } from './ask';
import { assess } from './assess';
import { lastResult, smallProgramme } from './proof/small-programme';

const catalogue = frozenCatalogue();

const mover: Household = {
  spouse: 'none',
  children: [],
  self: {
    residence: 'moving-in',
    birthDate: '1985-06-10',
    moveInDate: '2027-04-01',
    periods: [{ from: '2010-04-01', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
  },
};

function asked(household: Household, asking: Asking, of: keyof Ask = 'ask'): readonly string[] {
  const results = assess(household, plainDate('2026-11-22'), catalogue, asking);
  return results.find(({ id }) => id === 'relocation-grant')?.[of] ?? [];
}

test('whoever does not know how they will work is not asked for details of each way of working', () => {
  const paths = asked({ ...mover, self: { ...mover.self, workRoutes: 'unknown' } }, 'missing');
  expect(paths).toContain('intendedStay');
  expect(paths).not.toContain('self.teleworkByOwnWill');
  expect(paths).not.toContain('self.jobIsPermanent');
});

test('the details are worth asking for while the way of working is not told, or could still be found out', () => {
  expect(asked(mover, 'missing')).toContain('self.teleworkByOwnWill');
  expect(asked({ ...mover, self: { ...mover.self, workRoutes: 'unknown' } }, 'missing-or-better')).toEqual(
    expect.arrayContaining(['self.workRoutes', 'self.teleworkByOwnWill']),
  );
});

test('an answer that only the amount hangs on is asked for, but does not decide', () => {
  expect(asked(mover, 'missing')).toContain('movesWith');
  expect(asked(mover, 'missing', 'decides')).toContain('intendedStay');
  expect(asked(mover, 'missing', 'decides')).not.toContain('movesWith');
});

test.each<[string, Household, string[]]>([
  ['not told', { self: { residence: 'in-city' } }, ['self.moveInDate']],
  ['told to the month', { self: { residence: 'in-city', moveInDate: '2026-10' } }, ['self.moveInDate']],
  ['told', { self: { residence: 'in-city', moveInDate: '2026-10-01' } }, []],
])('a first or a last day to apply that is %s', (_, household, paths) => {
  const day = { fact: 'moveInDay' } as const;
  for (const bound of [{ opens: day }, { closes: day }]) {
    const window = { lastDay: 'apply', readings: [{ id: 'only', source: 'source', ...bound }] } as const;
    const programme = smallProgramme({ window: { ...window, readings: [...window.readings] } });
    expect(lastResult(programme, household, 'missing-or-better').ask).toEqual(paths);
  }
});

test('of two readings one whose day is told to the month is asked about', () => {
  const readings = [
    { id: 'registration', source: 'source', opens: { fact: 'registrationDay' as const } },
    { id: 'move', source: 'source', opens: { fact: 'moveInDay' as const } },
  ];
  const household: Household = {
    homePurchase: 'registered',
    registrationDate: '2026-10-01',
    self: { residence: 'in-city', moveInDate: '2026-10' },
  };
  const programme = smallProgramme({ window: { lastDay: 'apply', readings } });
  expect(lastResult(programme, household).ask).toEqual(['self.moveInDate']);
});

test.each<[string, Household['spouse'], string[]]>([
  [
    'a spouse who may apply are asked for',
    { residence: 'in-city', student: true },
    ['spouse.moveInDate', 'homePurchase'],
  ],
  ['a spouse nobody told of are not', undefined, ['spouse']],
])('where the one who asks is ruled out, the days of %s', (_, spouse, paths) => {
  const programme = smallProgramme({
    subject: 'adult',
    conditions: [{ id: 'student', source: 'source', when: { fact: 'student', is: true } }],
    window: {
      lastDay: 'apply',
      readings: [
        { id: 'only', source: 'source', opens: [{ fact: 'moveInDay' }, { fact: 'registrationDay' }] },
      ],
    },
  });
  const self = { residence: 'in-city', student: false } as const;
  expect(lastResult(programme, { self, ...(spouse && { spouse }) }).ask).toEqual(paths);
});
