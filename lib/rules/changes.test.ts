import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { changes, withChanges } from './changes';
import { openDecisions } from './changeable';
import { proveChanges } from './proof/prove-changes';
import { proofSize } from './proof/proof-size';
import { randomFrom } from './proof/random';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-22');

/** What would change a programme for a household: one line for each set. */
function lines(id: string, household: Household): string[] {
  const programme = catalogue.programmes.find((each) => each.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  return changes(programme, household, day, catalogue).map(({ changes: set, verdict }) => {
    const told = set.flatMap(({ answers }) => answers.map(({ path, value }) => `${path}: ${String(value)}`));
    return `${told.join(', ')} → ${verdict}`;
  });
}

const teleworker: Household = {
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    birthDate: '1991-06-10',
    moveInDate: '2027-04',
    residenceStatus: 'japanese',
    periods: [{ from: '2014-04-01', until: 'move', place: 'tokyo-wards' }],
  },
  spouse: 'none',
  intendedStay: 'five-years-or-more',
};
const renter: Household = {
  self: {
    residence: 'moving-in',
    dwelling: 'own-contract',
    birthDate: '1997-05-20',
    moveInDate: '2027-06',
    residenceStatus: 'japanese',
    student: false,
    periods: [{ from: '2014-04-01', until: 'move', place: 'chiba' }],
  },
  spouse: 'none',
  someoneEmployed: true,
  intendedStay: 'two-to-five-years',
};

describe('what would change it', () => {
  test('a programme whose conditions are met needs no change', () => {
    expect(lines('relocation-grant', teleworker)).toEqual([]);
  });

  test('somebody who means to stay too short a time learns how long the grant is for', () => {
    expect(lines('relocation-grant', { ...teleworker, intendedStay: 'two-to-five-years' })).toEqual([
      'intendedStay: five-years-or-more → met',
    ]);
  });

  test('two reasons need two changes together', () => {
    const household = {
      ...teleworker,
      self: { ...teleworker.self, teleworkOverHalf: false },
      intendedStay: 'two-to-five-years',
    } as const;
    expect(lines('relocation-grant', { ...household, self: { ...household.self, workRoutes: [] } })).toEqual([
      'intendedStay: five-years-or-more, self.workRoutes: telework, self.teleworkOverHalf: true → met',
      'intendedStay: five-years-or-more, self.workRoutes: matching-site, self.jobIsPermanent: true, self.jobAppliedAfterPosting: true, self.employerIsRelative: false, self.hireDate: none → met',
      'intendedStay: five-years-or-more, self.workRoutes: professional → met',
    ]);
  });

  test('who was told to move by the employer is not advised to say otherwise', () => {
    const ordered = lines('relocation-grant', {
      ...teleworker,
      self: { ...teleworker.self, teleworkByOwnWill: false },
    });
    expect(ordered).toHaveLength(2);
    expect(ordered.join()).not.toContain('ByOwnWill');
  });

  test('a job that has begun stays what it is; one still to come may be another', () => {
    const employee: Household = {
      ...teleworker,
      self: { ...teleworker.self, workRoutes: ['matching-site'], jobIsPermanent: false },
    };
    expect(
      lines('relocation-grant', { ...employee, self: { ...employee.self, hireDate: '2026-10-01' } }).join(),
    ).not.toContain('self.jobIsPermanent');
    expect(
      lines('relocation-grant', { ...employee, self: { ...employee.self, hireDate: '2027-05' } }).join(),
    ).toContain('self.jobIsPermanent: true');
  });

  test('who turns 30 before a planned move may move while still 29', () => {
    expect(lines('start-support-u29', renter)).toEqual(['self.moveInDate: 2027-04 → met']);
  });

  test('a couple that moves on one day goes on moving on one day', () => {
    const couple: Household = {
      ...renter,
      spouse: { birthDate: '1980-01-01', moveInDate: '2027-06', livesWithSelf: true },
    };
    expect(lines('start-support-u29', couple)).toEqual([
      'self.moveInDate: 2027-04, spouse.moveInDate: 2027-04 → met',
    ]);
  });

  test('somebody 45 years old finds no change: nobody gets younger', () => {
    expect(
      lines('start-support-u29', { ...renter, self: { ...renter.self, birthDate: '1981-05-20' } }),
    ).toEqual([]);
  });

  test('a move that has happened stays where it is', () => {
    const moved: Household = {
      ...renter,
      self: { ...renter.self, residence: 'in-city', moveInDate: '2026-11-21' },
    };
    expect(lines('start-support-u29', { ...moved, self: { ...moved.self, noticeDate: 'none' } })).toEqual([]);
  });

  test('who moves on the day of asking is too late for the notice, unless the move waits', () => {
    const today: Household = {
      ...renter,
      self: { ...renter.self, noticeDate: 'none', moveInDate: '2026-11-22' },
    };
    expect(lines('start-support-u29', today)).toEqual(['self.moveInDate: 2026-12 → met']);
  });

  test('before the move another home may be chosen, in one’s own name or as a co-tenant', () => {
    expect(
      lines('start-support-u29', {
        ...renter,
        self: { ...renter.self, dwelling: 'company-housing', moveInDate: '2027-03' },
      }),
    ).toEqual(['self.dwelling: own-contract → met']);
    expect(
      lines('start-support-u29', {
        ...renter,
        self: { ...renter.self, dwelling: 'other-contract', moveInDate: '2027-03' },
      }),
    ).toEqual(['self.dwelling: co-tenant → met']);
  });

  test('a third child too old for its class next April is not told to wait', () => {
    const children = [
      { birthDate: '2020-05-01', care: ['nursery'], livesWithSelf: true },
      { birthDate: '2021-05-01', care: ['nursery'], livesWithSelf: true },
      { birthDate: '2022-05-01', care: ['nursery'], livesWithSelf: true },
    ] as Household['children'];
    expect(lines('third-child-nursery', { self: { residence: 'in-city' }, children })).toEqual([]);
  });

  test('unpaid city tax can be paid', () => {
    const couple: Household = {
      spouse: { livesWithSelf: true },
      fertilityTreatments: ['general'],
      treatmentEndDate: '2026-10-01',
      treatedRegisteredSince: '2020-01-01',
      publicInsurance: true,
      donorOrSurrogate: false,
      costOutsideInsurance: true,
      fertilityGrantThisYear: false,
      fertilityGrantYears: 0,
      cityTaxPaid: false,
    };
    expect(lines('fertility-grant', couple)).toEqual(['cityTaxPaid: true → met']);
  });

  test('who has no plan to move may make one', () => {
    const children = [{ birthDate: '2024-02-01', livesWithSelf: true }];
    expect(lines('child-medical', { self: { residence: 'elsewhere' }, children })).toEqual([
      'self.residence: moving-in → unknown',
    ]);
  });

  test('who is one day short by one way of counting may settle it by moving a month later', () => {
    const fiveYears = { from: '2022-05-02', until: 'move', place: 'tokyo-wards' } as const;
    const self = { ...teleworker.self, moveInDate: '2027-04-30', periods: [fiveYears] };
    expect(lines('relocation-grant', { ...teleworker, self })).toEqual(['self.moveInDate: 2027-06 → met']);
  });

  test('a date may move to the month next to it, ahead for two years and never back before the day', () => {
    const move = openDecisions(renter, day).find(({ about }) => about === 'move');
    const months = move?.ways.map(({ answers }) => answers[0]?.value) ?? [];
    expect(months.slice(0, 2)).toEqual(['2027-05', '2027-07']);
    expect(months.toSorted().at(0)).toBe('2026-11');
    expect(months.toSorted().at(-1)).toBe('2028-11');
  });

  test('a day to begin work and the people to move with are open before the move', () => {
    const alone: Household = {
      ...renter,
      self: { ...renter.self, hireDate: '2027-06' },
      movesWith: 'alone',
      spouse: { livesWithSelf: true },
    };
    expect(openDecisions(alone, day).map(({ about }) => about)).toEqual(
      expect.arrayContaining(['with', 'hire']),
    );
    const settled: Household = {
      ...alone,
      self: { ...alone.self, residence: 'in-city', hireDate: '2026-01-05' },
    };
    expect(openDecisions(settled, day).map(({ about }) => about)).toEqual(['stay']);
  });

  test('changes come about together', () => {
    const set = [
      { about: 'stay', answers: [{ path: 'intendedStay', value: 'five-years-or-more' }] },
      { about: 'with', answers: [{ path: 'movesWith', value: 'same-household' }] },
    ];
    expect(withChanges(renter, set)).toEqual({
      ...renter,
      intendedStay: 'five-years-or-more',
      movesWith: 'same-household',
    });
  });
});

const households = proofSize(2_000, 80);

test(`every set found for ${households} random households flips the verdict, holds nothing superfluous and leaves every fixed fact alone`, () => {
  const { failures, ...proof } = proveChanges(households, catalogue, randomFrom(3));
  console.log('changes found:', proof);
  expect(failures).toEqual([]);
  expect(proof.sets.met).toBeGreaterThan(households / 10);
  expect(proof.sets.unknown).toBeGreaterThan(households / 20);
  expect(proof.flips).toBe(proof.sets.met + proof.sets.unknown);
  expect(proof.minimal).toBe(proof.flips);
});
