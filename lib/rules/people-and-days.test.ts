import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { readHousehold } from '../facts/read-household';
import { assess, type ProgrammeResult } from './assess';

// Small households about whom it is easy to be wrong: what was asked of one person is not held against another, and days to apply exist.

const catalogue = loadCatalogue();

function judged(id: string, household: Household, on: string): ProgrammeResult {
  const day = plainDate(on);
  expect(readHousehold(household, day, catalogue.places)).toEqual({ household });
  const result = assess(household, day, catalogue).find((each) => each.id === id);
  if (!result) throw new Error(`${id} is missing from the results`);
  return result;
}

const yenOf = ({ amount }: ProgrammeResult) => amount?.yen && [amount.yen.min, amount.yen.max];
const stepsOf = ({ amount }: ProgrammeResult) =>
  amount?.steps.map(({ from, yen }) => [from, yen?.min, yen?.max]);

const wards = (from: string) => [{ from, until: 'move', place: 'tokyo-wards' as const }];
const telework = {
  residenceStatus: 'japanese',
  workRoutes: ['telework'],
  teleworkByOwnWill: true,
  teleworkOverHalf: true,
} satisfies Household['self'];

const mover: Household = {
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  self: {
    ...telework,
    residence: 'moving-in',
    birthDate: '1985-05-05',
    moveInDate: '2026-12-01',
    periods: wards('2010-01-01'),
  },
  spouse: { moveInDate: '2026-12-01' },
};

test('a child of whom nobody said where it lives may live elsewhere', () => {
  const household: Household = { self: { residence: 'in-city' }, children: [{ birthDate: '2009-08-08' }] };
  const { verdict, ask } = judged('child-medical', household, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unknown', ask: ['children.0.livesWithSelf'] });
});

test('whoever moved alone did not bring the child', () => {
  const household: Household = {
    movesWith: 'alone',
    self: { residence: 'in-city', birthDate: '1985-01-01', moveInDate: '2026-10-01' },
    spouse: 'none',
    children: [{ birthDate: '2015-05-05', care: [] }],
  };
  expect(judged('child-medical', household, '2026-11-22').verdict).toBe('unknown');
});

test.each([
  ['said nothing of', {}, [1_000_000, 1_300_000]],
  ['comes along', { livesWithSelf: true }, [1_300_000, 1_300_000]],
  ['stays in Tokyo', { residence: 'elsewhere' as const }, [1_000_000, 1_000_000]],
])('the addition is for a child who comes along; this one is or does: %s', (_, told, yen) => {
  const household: Household = { ...mover, children: [{ birthDate: '2016-06-06', ...told }] };
  expect(yenOf(judged('relocation-grant', household, '2026-11-28'))).toEqual(yen);
});

test('a family that follows later: the sum grows by waiting, and each member needs the months', () => {
  const later = { residence: 'moving-in', moveInDate: '2026-12-20' } as const;
  const household: Household = {
    ...mover,
    self: { ...mover.self, residence: 'in-city', moveInDate: '2026-07-01' },
    spouse: later,
    children: [{ birthDate: '2016-06-06', ...later }],
  };
  const result = judged('relocation-grant', household, '2026-11-28');
  expect(yenOf(result)).toEqual([600_000, 1_300_000]);
  expect(result.applyFrom?.from).toBe('2026-10-01');
  expect(result.applyUntil?.from).toBe('2027-07-01');
  expect(stepsOf(result)).toEqual([
    ['2026-11-30', 600_000, 600_000],
    ['2026-12-21', 600_000, 1_300_000],
    ['2027-04-01', 1_300_000, 1_300_000],
  ]);
});

test('one of a couple living here is enough, and of the other one nobody asked', () => {
  const household: Household = {
    self: { residence: 'elsewhere' },
    ageAtTests: 'under-35',
    marriageRegistered: true,
    spouse: {},
  };
  const { verdict, ask } = judged('fertility-tests', household, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unknown', ask: ['spouse.livesWithSelf'] });
});

test.each(['pregnancy-support', 'pregnancy-checkups', 'newborn-hearing'])(
  'the city of the pregnant person pays, not that of whoever answers: %s',
  (id) => {
    const household: Household = {
      pregnancy: 'partner',
      self: { residence: 'in-city', moveInDate: 'none' },
      spouse: { moveInDate: '2027-06-01' },
      children: [],
    };
    const { verdict, ask } = judged(id, household, '2026-11-28');
    expect(verdict).toBe('unknown');
    expect(ask).toContain('spouse.livesWithSelf');
  },
);

test('whoever was paid for this pregnancy in the former city is not paid again', () => {
  const household: Household = {
    pregnancy: 'self',
    self: { residence: 'moving-in', moveInDate: '2027-01-10' },
    children: [],
  };
  expect(yenOf(judged('pregnancy-support', household, '2026-11-28'))).toEqual([0, 50_000]);
});

test('a check-up before moving in is not refunded, and those to come have coupons', () => {
  const household: Household = {
    pregnancy: 'self',
    checkupElsewhere: true,
    checkupDate: '2026-10-28',
    self: { residence: 'in-city', moveInDate: '2026-11-08' },
    children: [],
  };
  const { verdict, applyUntil } = judged('pregnancy-checkups', household, '2026-11-28');
  expect({ verdict, applyUntil }).toEqual({ verdict: 'met', applyUntil: undefined });
});

test.each([
  ['none' as const, 'unmet'],
  ['ended' as const, 'unknown'],
  ['unknown' as const, 'unknown'],
])('nobody pregnant (%s): the support payment is %s', (pregnancy, verdict) => {
  const household: Household = { pregnancy, self: { residence: 'in-city' }, children: [] };
  expect(judged('pregnancy-support', household, '2026-11-28').verdict).toBe(verdict);
});

test('looking for work is a reason for a nursery, not for the club', () => {
  const household: Household = {
    careReasons: ['looking-for-work'],
    self: { residence: 'in-city' },
    children: [{ birthDate: '2018-06-06', livesWithSelf: true }],
  };
  expect(judged('after-school-clubs', household, '2026-11-28').verdict).toBe('unknown');
});

test('applications are closed in February and March', () => {
  const household: Household = {
    ...mover,
    self: { ...mover.self, birthDate: '1992-06-20', moveInDate: '2027-04-01', periods: wards('2015-04-01') },
    spouse: { livesWithSelf: true },
    children: [{ birthDate: '2021-08-10', livesWithSelf: true }],
  };
  const { window, applyFrom, applyUntil } = judged('relocation-grant', household, '2026-11-29');
  expect(window?.agreed.sure).toEqual([{ from: '2027-07-02', until: '2028-01-31' }]);
  expect(applyFrom).toEqual({ from: '2027-07-01', until: '2027-07-02' });
  expect(applyUntil).toEqual({ from: '2028-01-31', until: '2028-01-31' });
});

const late: Household = {
  movesWith: 'alone',
  intendedStay: 'five-years-or-more',
  self: {
    residence: 'in-city',
    residenceStatus: 'japanese',
    birthDate: '1990-05-05',
    moveInDate: '2025-12-01',
    periods: wards('2015-01-01'),
    workRoutes: ['matching-site', 'startup'],
    jobIsPermanent: true,
    jobAppliedAfterPosting: true,
    employerIsRelative: false,
    hireDate: '2026-12-01',
    startupGrantDate: '2025-10-01',
  },
  spouse: 'none',
  children: [],
};

test('one more way that fails never turns no into yes', () => {
  expect(judged('relocation-grant', late, '2026-11-22').verdict).toBe('unmet');
});

const ahead: Household = {
  ...late,
  self: {
    ...telework,
    residence: 'moving-in',
    birthDate: '1990-05-05',
    moveInDate: '2027-03-01',
    periods: wards('2015-01-01'),
    workRoutes: ['telework', 'startup'],
    teleworkOverHalf: false,
    startupGrantDate: '2025-12-01',
  },
};

test('a decision whose year is over before the move leaves telework, of which readings differ', () => {
  expect(judged('relocation-grant', ahead, '2026-11-22').verdict).toBe('unknown');
});

test('the year of the decision ends the days to apply like any other', () => {
  const self = {
    ...ahead.self,
    residence: 'in-city',
    workRoutes: ['startup'],
    startupGrantDate: '2026-03-01',
    moveInDate: '2026-06-01',
  } satisfies Household['self'];
  const { applyUntil } = judged('relocation-grant', { ...ahead, self }, '2026-11-22');
  expect(applyUntil).toEqual({ from: '2027-01-29', until: '2027-01-29' });
});

test('with these days no day is left on which the city takes applications', () => {
  const self = {
    ...late.self,
    workRoutes: ['matching-site'],
    hireDate: '2026-11-05',
    moveInDate: '2026-02-15',
  } satisfies Household['self'];
  const { verdict, applyFrom, applyUntil, hasNoDayLeft } = judged(
    'relocation-grant',
    { ...late, self },
    '2026-11-22',
  );
  expect({ verdict, applyFrom, applyUntil, hasNoDayLeft }).toEqual({
    verdict: 'met',
    applyFrom: undefined,
    applyUntil: undefined,
    hasNoDayLeft: true,
  });
});

test('the applicant must be named in the lease, and only the older one said so of themselves', () => {
  const adult = {
    moveInDate: '2027-03-01',
    student: false,
    residenceStatus: 'japanese',
    periods: wards('2015-01-01'),
  } as const;
  const household: Household = {
    movesWith: 'same-household',
    intendedStay: 'five-years-or-more',
    someoneEmployed: true,
    self: {
      ...adult,
      residence: 'moving-in',
      birthDate: '1985-01-01',
      dwelling: 'co-tenant',
      noticeDate: 'none',
    },
    spouse: { ...adult, residence: 'moving-in', birthDate: '2000-01-01' },
    children: [],
  };
  expect(judged('start-support-u29', household, '2026-11-22').verdict).toBe('unknown');
});

test('going somewhere else today does not make a planned place begin today', () => {
  const household: Household = {
    careReasons: ['work'],
    incomeBelowThreshold: false,
    self: { residence: 'in-city', birthDate: '1985-01-01', moveInDate: 'none' },
    children: [
      { birthDate: '2020-06-01', livesWithSelf: true, care: ['nursery'] },
      { birthDate: '2021-06-01', livesWithSelf: true, care: ['nursery'] },
      { birthDate: '2023-05-01', livesWithSelf: true, care: ['development', 'nursery-planned'] },
    ],
  };
  expect(judged('third-child-nursery', household, '2026-11-22').verdict).toBe('unknown');
});

test('one reading of the days lets somebody apply in January, when the child was 17 on 1 April', () => {
  const household: Household = {
    ...mover,
    self: {
      ...mover.self,
      residence: 'in-city',
      birthDate: '1980-05-05',
      moveInDate: '2027-01-12',
      periods: wards('2015-01-01'),
    },
    spouse: 'none',
    children: [{ birthDate: '2008-05-01', care: [], livesWithSelf: true }],
  };
  expect(yenOf(judged('relocation-grant', household, '2027-01-15'))).toEqual([1_000_000, 1_300_000]);
});

test('a child who was not born on any day on which one could apply brings no addition', () => {
  const couple: Household = {
    homePurchase: 'registered',
    registrationDate: '2021-08-20',
    firstHome: true,
    settlesByYearEnd: true,
    receivedHomeGrant: false,
    cityTaxPaid: true,
    parentInCity: false,
    self: {
      residence: 'in-city',
      birthDate: '1989-02-11',
      moveInDate: '2020-04-01',
      livedInCityYearBefore: false,
    },
    spouse: { birthDate: '1991-07-25', moveInDate: '2020-04-01', livedInCityYearBefore: false },
    children: [{ birthDate: '2025-01-01' }],
  };
  const { verdict, ask } = judged('family-nearby-bonus', couple, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unmet', ask: [] });
});

test('somebody of 17 who asks for themselves is a child of the city like any other', () => {
  const household: Household = { self: { residence: 'in-city', birthDate: '2009-06-01' }, children: [] };
  expect(judged('child-medical', household, '2026-11-28').verdict).toBe('met');
  const grown: Household = { self: { residence: 'in-city', birthDate: '1999-06-01' }, children: [] };
  expect(judged('child-medical', grown, '2026-11-28').verdict).toBe('unmet');
});

test('nothing is met by answers that contradict each other, and all else stays', () => {
  const household: Household = {
    self: { residence: 'in-city', birthDate: '2000-01-01', moveInDate: '2029-01-01' },
    pregnancy: 'self',
    spouse: 'none',
    children: [{ birthDate: '2020-05-05', livesWithSelf: true }],
  };
  const { verdict, isContradicted, subjects } = judged('child-medical', household, '2026-11-28');
  expect({ verdict, isContradicted }).toEqual({ verdict: 'unknown', isContradicted: true });
  expect(subjects.map((each) => each.verdict)).toEqual(['unknown']);
  const corrected: Household = { ...household, self: { ...household.self, moveInDate: '2019-01-01' } };
  expect(judged('child-medical', corrected, '2026-11-28')).toMatchObject({ verdict: 'met' });
  expect(judged('english-test', household, '2026-11-28').verdict).toBe('unmet');
});

describe('of a birth it may be either of the couple who was registered', () => {
  const born: Household = {
    pregnancy: 'none',
    checkupElsewhere: true,
    checkupDate: '2026-05-01',
    children: [{ birthDate: '2026-11-01', livesWithSelf: true }],
  };
  test.each([
    ['2026-10-01', 'none'],
    ['2020-04-01', '2026-10-01'],
  ])('self came on %s, the spouse on %s', (mine, theirs) => {
    const household: Household = {
      ...born,
      self: { residence: 'in-city', moveInDate: mine },
      spouse: { livesWithSelf: true, moveInDate: theirs },
    };
    expect(judged('pregnancy-checkups', household, '2026-11-22').verdict).toBe('unknown');
  });
});

test('one parent has to live here in time, not the one in the city and the other in time', () => {
  const household: Household = {
    worksInCity: false,
    self: { residence: 'elsewhere', birthDate: '1985-01-01' },
    spouse: { livesWithSelf: false, residence: 'moving-in', moveInDate: '2027-04-01' },
    children: [{ birthDate: '2014-04-02' }],
  };
  expect(judged('family-support', household, '2027-03-31').verdict).toBe('unmet');
});

test('going to nursery today does not make a planned kindergarten begin today', () => {
  const household: Household = {
    self: { residence: 'in-city', birthDate: '1985-01-01' },
    children: [
      { birthDate: '2017-05-01', livesWithSelf: true, care: [] },
      { birthDate: '2019-05-01', livesWithSelf: true, care: [] },
      { birthDate: '2022-05-01', livesWithSelf: true, care: ['nursery', 'kindergarten-planned'] },
    ],
  };
  expect(judged('third-child-meals', household, '2026-11-22').verdict).toBe('unknown');
});

test('whoever has the decision in hand does not hear that there may be no start-up grant', () => {
  const self = {
    ...ahead.self,
    residence: 'in-city',
    workRoutes: ['startup'],
    startupGrantDate: '2026-05-01',
    moveInDate: '2026-07-01',
  } satisfies Household['self'];
  expect(judged('relocation-grant', { ...ahead, self }, '2026-11-22').verdict).toBe('met');
});

test('a spouse who came more than a year before counts in one reading', () => {
  const household: Household = {
    ...mover,
    movesWith: 'same-household-later',
    self: { ...mover.self, residence: 'in-city', moveInDate: '2026-07-01' },
    spouse: { livesWithSelf: true, moveInDate: '2025-06-01' },
    children: [],
  };
  expect(yenOf(judged('relocation-grant', household, '2026-11-22'))).toEqual([600_000, 1_000_000]);
});

test.each([
  ['2026-02-15', '2026-10-29'],
  ['2026-05-10', '2027-02-10'],
  ['2026-05-25', '2027-02'],
])('no first day comes after the last: moved %s, hired %s', (moveInDate, hireDate) => {
  const self = {
    ...late.self,
    workRoutes: ['matching-site'],
    moveInDate,
    hireDate,
  } satisfies Household['self'];
  const { applyFrom, applyUntil } = judged('relocation-grant', { ...late, self }, '2026-11-22');
  if (applyFrom && applyUntil) expect(applyFrom.until <= applyUntil.until).toBe(true);
});
