import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess, withRounds } from '../rules';
import { plansOf, type Plan } from './planned-programmes';
import { openAnswers, timeLine, type Point } from './time-line';

const today = plainDate('2026-11-22');
const catalogue = frozenCatalogue();
const wards = { from: '2010-04-01', until: 'move', place: 'tokyo-wards', wardsStudy: false } as const;
const family: Household = {
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    dwelling: 'own-contract',
    moveInDate: '2027-04',
    birthDate: '1999-06-10',
    periods: [wards],
    student: false,
    residenceStatus: 'japanese',
  },
  spouse: 'none',
  children: [
    { birthDate: '2023-08-01', livesWithSelf: true },
    { birthDate: '2010-04-01', livesWithSelf: true },
  ],
  intendedStay: 'five-years-or-more',
  movesWith: 'same-household',
  someoneEmployed: true,
};

describe('a family that moves in April 2027', () => {
  test('has gates in order, each a span as long as the day is not exact', () => {
    expect(lines(planOf(family, 'relocation-grant'))).toEqual([
      'move-in ahead 2027-04-01/2027-04-30',
      'wait ahead 2027-07-01/2027-08-01',
      'apply-from ahead 2027-07-01/2027-08-02',
      'closed ahead 2028-02-01/2028-03-31',
      'apply-until ahead 2028-01-31/2028-04-28',
      'stay ahead 2032-07-01/2033-04-28',
      'leave-job ahead 2028-07-01/2029-04-28',
      'full-repayment ahead 2030-07-01/2031-04-28',
      'half-repayment ahead 2032-07-01/2033-04-28',
    ]);
    expect(lines(planOf(family, 'start-support-u29'))).toEqual([
      'notice ahead 2027-03-31/2027-04-28',
      'move-in ahead 2027-04-01/2027-04-30',
      'stay ahead 2029-04-01/2029-04-30',
    ]);
  });

  test('has a plan for each child whose medical costs are covered', () => {
    const plans = plansFor(family).filter(({ id }) => id === 'child-medical');
    expect(plans.map(lines)).toEqual([
      ['apply-until ahead 2042-03-31/2042-03-31'],
      ['apply-until ahead 2028-03-31/2028-03-31'],
    ]);
  });

  test('waits for the move, and not for a day before it from which a child may be looked after', () => {
    const children = ['2026-09-10', '2020-05-01'].map((birthDate) => ({ birthDate, livesWithSelf: true }));
    const plans = plansFor({ ...family, children }).filter(({ id }) => id === 'sick-child-care');
    expect(plans.map(lines)).toEqual([
      ['apply-from ahead 2027-04-01/2027-04-30', 'apply-until ahead 2039-03-31/2039-03-31'],
      ['apply-from ahead 2027-04-01/2027-04-30', 'apply-until ahead 2033-03-31/2033-03-31'],
    ]);
  });

  test('sees the move once, for both grants, in the year of the move', () => {
    const years = timeLine(plansFor(family), today, catalogue.programmes);
    const moves = years
      .flatMap(({ todo, know }) => [...todo, ...know])
      .filter(({ name }) => name === 'move-in');
    expect(years.find(({ todo }) => todo.includes(moves[0] as Point))?.year).toBe('2027');
    expect(moves).toMatchObject([{ plans: [{ id: 'relocation-grant' }, { id: 'start-support-u29' }] }]);
  });

  test('is told which answers sharpen the days', () => {
    expect(openAnswers(plansFor(family))).toContain('self.moveInDate');
    const dateless = { ...family, self: { ...family.self, moveInDate: 'unknown' } };
    const plan = planOf(dateless, 'start-support-u29');
    expect(plan.gates).toMatchObject([
      { id: 'notice', state: 'undated', open: ['self.moveInDate'] },
      { id: 'move-in', state: 'undated', open: ['self.moveInDate'] },
      { id: 'stay', state: 'undated', open: ['self.moveInDate'] },
    ]);
    expect(timeLine([plan], today, catalogue.programmes)).toEqual([]);
  });
});

describe('gates of work', () => {
  const hired: Household = {
    ...family,
    self: { ...family.self, workRoutes: ['matching-site'], jobIsPermanent: true },
  };

  test('being hired has no day while nobody is hired, and waits three months from then', () => {
    expect(
      lines(planOf({ ...hired, self: { ...hired.self, hireDate: 'none' } }, 'relocation-grant')),
    ).toContain('hired undated');
    const late = planOf({ ...hired, self: { ...hired.self, hireDate: '2027-09-01' } }, 'relocation-grant');
    expect(lines(late)).toEqual(
      expect.arrayContaining(['hired ahead 2027-09-01/2027-09-01', 'wait ahead 2027-12-01/2027-12-02']),
    );
  });

  test('a start-up grant has to be followed by the application within a year', () => {
    const startup: Household = {
      ...family,
      self: { ...family.self, workRoutes: ['startup'], startupGrantDate: '2026-10-01' },
    };
    expect(lines(planOf(startup, 'relocation-grant'))).toEqual(
      expect.arrayContaining([
        'startup-grant past 2026-10-01/2026-10-01',
        'startup-limit ahead 2027-10-01/2027-10-01',
      ]),
    );
  });
});

describe('somebody who has already moved', () => {
  const moved: Household = {
    ...family,
    self: { ...family.self, residence: 'in-city', moveInDate: '2026-03-01' },
  };

  test('sees the notice as kept, missed or unsure by what they told', () => {
    expect(
      lines(planOf({ ...moved, self: { ...moved.self, noticeDate: '2026-02-20' } }, 'start-support-u29'))[0],
    ).toBe('notice past 2026-02-27/2026-02-27');
    expect(lines(planOf(moved, 'start-support-u29'))[0]).toBe('notice unsure 2026-02-27/2026-02-27');
    const missed = planOf({ ...moved, self: { ...moved.self, noticeDate: 'none' } }, 'start-support-u29');
    expect(missed.reason).toBe('missed');
    expect(lines(missed)).toEqual([
      'notice missed 2026-02-27/2026-02-27',
      'move-in past 2026-03-01/2026-03-01',
    ]);
  });

  test('counts repayment from today at the earliest, because the application is still to come', () => {
    expect(lines(planOf(moved, 'relocation-grant'))).toEqual(
      expect.arrayContaining([
        'apply-from past 2026-06-01/2026-06-02',
        'apply-until ahead 2027-01-29/2027-01-29',
        'full-repayment ahead 2029-11-22/2030-01-29',
      ]),
    );
  });

  test('sees the last day to apply as missed a year later, and nothing of repayment', () => {
    const lost = { ...moved, self: { ...moved.self, moveInDate: '2025-11-21' } };
    const plan = planOf(lost, 'relocation-grant');
    expect(plan.reason).toBe('missed');
    expect(lines(plan)).toEqual([
      'move-in past 2025-11-21/2025-11-21',
      'wait past 2026-02-21/2026-02-22',
      'apply-from past 2026-04-01/2026-04-01',
      'apply-until missed 2026-11-20/2026-11-20',
    ]);
  });

  test('may still apply on the last day itself, which is never one on which the city hall is closed', () => {
    const lastDay = { ...moved, self: { ...moved.self, moveInDate: '2025-11-24' } };
    expect(lines(planOf(lastDay, 'relocation-grant'))).toContain('apply-until ahead 2026-11-24/2026-11-24');
    const sunday = { ...moved, self: { ...moved.self, moveInDate: '2025-11-22' } };
    expect(lines(planOf(sunday, 'relocation-grant'))).toContain('apply-until missed 2026-11-20/2026-11-20');
  });

  test('does not know whether it is too late while the day of moving is a month', () => {
    const vague = { ...moved, self: { ...moved.self, moveInDate: '2025-11' } };
    expect(lines(planOf(vague, 'relocation-grant'))).toContain('apply-until unsure 2026-10-30/2026-11-30');
  });

  test('has no plan for what was never open to them, or moved in before any known rule', () => {
    const student = { ...moved, self: { ...moved.self, birthDate: '1980-01-01' } };
    expect(plansFor(student).map(({ id }) => id)).not.toContain('start-support-u29');
    const long = { ...moved, self: { ...moved.self, moveInDate: '2015-04-01' } };
    expect(plansFor(long).map(({ id }) => id)).not.toContain('relocation-grant');
  });
});

test('a check-up paid elsewhere has a year for its claim; without one there is nothing to keep', () => {
  const pregnant: Household = {
    ...family,
    self: { ...family.self, residence: 'in-city', moveInDate: 'none' },
    pregnancy: 'self',
    checkupElsewhere: true,
  };
  expect(lines(planOf({ ...pregnant, checkupDate: '2026-11-01' }, 'pregnancy-checkups'))).toEqual([
    'checkup past 2026-11-01/2026-11-01',
    'apply-until ahead 2027-11-01/2027-11-01',
  ]);
  expect(planOf({ ...pregnant, checkupElsewhere: false }, 'pregnancy-checkups').gates).toEqual([]);
});

test('a stay that is too short is a plan that can change; an ended programme has no plan', () => {
  const short: Household = { ...family, intendedStay: 'under-two-years' };
  expect(planOf(short, 'relocation-grant').reason).toBe('other-plans');
  expect(plansFor(family).map(({ id }) => id)).not.toContain('home-purchase');
});

test('whatever would still change the result counts as a plan: tax that is due can be paid', () => {
  const treated: Household = {
    self: { residence: 'in-city' },
    spouse: { livesWithSelf: true },
    fertilityTreatments: ['general'],
    treatmentEndDate: '2026-09',
    treatedRegisteredSince: '2020-04-01',
    publicInsurance: true,
    donorOrSurrogate: false,
    costOutsideInsurance: true,
    fertilityGrantThisYear: false,
    fertilityGrantYears: 0,
    cityTaxPaid: false,
  };
  expect(planOf(treated, 'fertility-grant').reason).toBe('other-plans');
  const uninsured = plansFor({ ...treated, publicInsurance: false }).map(({ id }) => id);
  expect(uninsured).not.toContain('fertility-grant');
});

test('nobody without a plan to move is given days to keep', () => {
  const settled: Household = { ...family, self: { residence: 'elsewhere', birthDate: '1999-06-10' } };
  const ids = plansFor(settled).map(({ id }) => id);
  expect(ids).not.toContain('relocation-grant');
  expect(ids).not.toContain('start-support-u29');
});

test('with no day left there is no first day after the last one, but a plan that says so', () => {
  const late: Household = {
    ...family,
    movesWith: 'alone',
    children: [],
    self: {
      ...family.self,
      residence: 'in-city',
      workRoutes: ['matching-site'],
      jobIsPermanent: true,
      jobAppliedAfterPosting: true,
      employerIsRelative: false,
      hireDate: '2026-11-05',
      moveInDate: '2026-02-15',
    },
  };
  const plan = planOf(late, 'relocation-grant');
  expect(plan.reason).toBe('no-day-left');
  expect(plan.gates.map(({ id }) => id)).toEqual(['move-in', 'hired', 'wait']);
});

function plansFor(household: Household, day = today): Plan[] {
  return plansOf(assess(household, day, catalogue), household, day, catalogue);
}

function planOf(household: Household, id: string, day = today): Plan {
  const plan = plansFor(household, day).find((each) => each.id === id);
  if (!plan) throw new Error(`no plan for ${id}`);
  return plan;
}

const lines = ({ gates }: Plan): string[] =>
  gates.map(({ id, state, when }) => [id, state, ...(when ? [`${when.from}/${when.until}`] : [])].join(' '));

test('an announced round ends in the plan of a programme that sets no days of its own', () => {
  const before = { state: 'ended' as const, from: '2026-07-02', said: '2026-07-02', source: 'strategy' };
  const said = { said: '2026-11-22', source: 'honjo-gift' };
  const round = { state: 'open' as const, from: '2026-11-22', until: '2027-01-29', ...said };
  const programmes = catalogue.programmes
    .filter(({ id }) => id === 'pregnancy-support')
    .map((each) => withRounds({ ...each, availability: [...each.availability, before, round] }));
  const pregnant: Household = { self: { residence: 'in-city', moveInDate: 'none' }, pregnancy: 'self' };
  const announced = { ...catalogue, programmes };
  const [plan] = plansOf(assess(pregnant, today, announced), pregnant, today, announced);
  expect(plan?.gates).toMatchObject([
    { id: 'apply-until', source: 'honjo-gift', when: { from: '2027-01-29', until: '2027-01-29' } },
  ]);
});
