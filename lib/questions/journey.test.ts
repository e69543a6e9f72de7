import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { assess, type Scope } from '../rules';
import { journey } from './journey';
import { questionsPut } from './proof/questions-put';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-22');
const go = (topics: Scope[], household: Household) => journey({ topics, household }, day, catalogue);
const addresses = (topics: Scope[], household: Household) =>
  go(topics, household).asked.map(({ address }) => address);
/** The question about topics comes before those that the journey counts. */
const questionCount = (topics: Scope[], household: Household) => 1 + go(topics, household).asked.length;

const teleworker: Household = {
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    birthDate: '1991-06-10',
    moveInDate: '2027-04',
    residenceStatus: 'japanese',
    periods: [{ from: '2014-04', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
  },
  spouse: { birthDate: '1992-02-03', moveInDate: '2027-04', livesWithSelf: true },
  children: [{ birthDate: '2023-08-01', livesWithSelf: true }],
};

const parent: Household = {
  self: { residence: 'in-city' },
  careReasons: ['work'],
  incomeBelowThreshold: false,
  children: [
    { birthDate: '2018-05-01', livesWithSelf: true },
    { birthDate: '2022-05-01', care: ['nursery'], livesWithSelf: true },
    { birthDate: '2024-05-01', care: ['nursery'], livesWithSelf: true },
  ],
};

/** A child under two brings the programmes of a birth along, and what these ask. */
const parentOfBaby: Household = {
  ...parent,
  pregnancy: 'none',
  spouse: { livesWithSelf: true },
  motherLivedHereAtBirth: true,
  children: [
    { birthDate: '2018-05-01', livesWithSelf: true },
    { birthDate: '2022-05-01', care: ['nursery'], livesWithSelf: true },
    { birthDate: '2025-05-01', care: ['nursery'], livesWithSelf: true },
  ],
};

const youngMover: Household = {
  ...teleworker,
  movesWith: 'alone',
  someoneEmployed: true,
  children: [],
  spouse: 'none',
  self: { ...teleworker.self, dwelling: 'own-contract', birthDate: '2000-06-10', student: false },
};

describe('how many questions people answer', () => {
  test.each([
    ['a family that teleworks from Tokyo', ['moving'], teleworker, 16],
    ['somebody of 26 who moves alone', ['moving'], youngMover, 16],
    ['a parent of three in the city', ['children'], parent, 8],
    ['a parent of two in the city', ['children'], { ...parent, children: parent.children?.slice(1) }, 8],
    ['a parent of three of whom one is under two', ['children'], parentOfBaby, 10],
  ] as [string, Scope[], Household, number][])(
    '%s: at most the promised number',
    (_, topics, household, most) => {
      expect(go(topics, household).next?.address).toBeUndefined();
      expect(questionCount(topics, household)).toBeLessThanOrEqual(most);
    },
  );
});

describe('the way through the questions', () => {
  test('nobody is asked about a home they do not buy', () => {
    expect(addresses(['home'], { homePurchase: 'none' })).toEqual(['home-purchase']);
    expect(go(['home'], { homePurchase: 'none' }).next).toBeUndefined();
  });

  test('what a verdict hangs on is asked before what only an amount or a day does', () => {
    const asked = addresses(['moving'], teleworker);
    expect(asked).toContain('moves-with');
    expect(asked.indexOf('moves-with')).toBeGreaterThan(asked.indexOf('residence-status'));
    expect(asked.indexOf('moves-with')).toBeGreaterThan(asked.indexOf('telework-over-half'));
  });

  test('whoever moves in is asked first whether alone, and not about a spouse where there is none', () => {
    const spouse = { birthDate: '1992-02-03', livesWithSelf: true };
    const { spouse: _, movesWith: __, ...designer } = { ...teleworker, children: [] };
    const asked = (told: Household) =>
      questionsPut({ topics: ['moving', 'work'], household: { ...designer, ...told } }, day, catalogue).map(
        ({ address }) => address,
      );
    expect(asked({ movesWith: 'alone-single' }).at(-1)).toBe('moves-with');
    expect(asked({ movesWith: 'alone', spouse: 'none' }).slice(-2)).toEqual(['moves-with', 'spouse']);
    // What was told before of a spouse counts no more, and comes back with the question.
    const other = (told: Household['movesWith']) =>
      go(['moving', 'work'], { ...designer, spouse, movesWith: told }).household.spouse;
    expect([other('alone-single'), other('alone')]).toEqual([undefined, spouse]);
  });

  test('of several ways of working the one with the shortest proof is asked about first, and settles the others', () => {
    const self = { ...teleworker.self, workRoutes: ['matching-site', 'telework', 'related-person'] as const };
    const told = { ...teleworker, self: { ...self, workRoutes: [...self.workRoutes] } };
    const asked = (confirmed: boolean) => {
      const household = { ...told, self: { ...told.self, relatedPersonConfirmed: confirmed } };
      return questionsPut({ topics: ['moving'], household }, day, catalogue).map(({ address }) => address);
    };
    expect(asked(true)).toContain('related-person-confirmed');
    expect(asked(true)).not.toContain('telework-by-own-will');
    expect(asked(false)).toContain('telework-by-own-will');
  });

  test('whoever started a job too late is not asked how they came by it', () => {
    const job = { workRoutes: ['matching-site' as const], jobIsPermanent: true };
    const asked = (hireDate: string) => {
      const self = { ...teleworker.self, moveInDate: '2027-04-01', ...job, hireDate };
      const answers = { topics: ['moving' as const], household: { ...teleworker, self } };
      return questionsPut(answers, day, catalogue).map(({ address }) => address);
    };
    expect(asked('2028-02-01')).not.toContain('job-applied-after-posting');
    expect(asked('2028-02-01')).not.toContain('employer-is-relative');
    expect(asked('2027-06-01')).toContain('job-applied-after-posting');
  });

  test('after twenty questions nobody is asked what no verdict hangs on', () => {
    const child = { birthDate: '2022-05-01', livesWithSelf: false, residence: 'moving-in' as const };
    const household = { ...teleworker, children: Array.from({ length: 15 }, () => child) };
    const asked = questionsPut({ topics: ['moving'], household }, day, catalogue);
    expect(asked.length).toBe(20);
    expect(asked.at(-1)?.id).toBe('residence');
  });

  test('the spouse is not asked for a birth date when the owner is young enough', () => {
    const owner: Household = {
      homePurchase: 'registered',
      registrationDate: '2021-05-10',
      self: { birthDate: '1985-01-01' },
      spouse: { livesWithSelf: true },
    };
    const asked = assess(owner, day, catalogue).find(({ id }) => id === 'home-purchase')?.ask;
    expect(asked).not.toContain('spouse.birthDate');
    expect(asked).not.toContain('self.birthDate');
  });

  test('a question that an answer opens comes after it, also where it is authored before', () => {
    expect(go(['children'], {}).next?.address).toBe('children');
    expect(addresses(['children'], parent).slice(0, 2)).toEqual(['children', 'residence']);
  });

  test('answers that no longer apply are set aside and come back', () => {
    const buying: Household = { homePurchase: 'registered', registrationDate: '2021-05-10', self: {} };
    expect(go(['home'], { ...buying, homePurchase: 'none' }).household.registrationDate).toBeUndefined();
    expect(go(['home'], buying).household.registrationDate).toBe('2021-05-10');
  });

  test('"I do not know" is an answer: the question is not put again', () => {
    expect(addresses(['pregnancy'], { self: { residence: 'unknown' } })).toContain('residence');
    expect(go(['pregnancy'], { self: { residence: 'unknown' } }).next?.address).not.toBe('residence');
  });

  test('nothing is asked about what has ended, unless that was chosen too', () => {
    expect(go(['home'], {}).next).toBeUndefined();
    expect(go(['home', 'ended'], {}).next?.address).toBe('home-purchase');
  });

  test('what was answered about what has ended counts all the same, and opens no further question', () => {
    const { asked, next, household } = go(['home'], {
      homePurchase: 'registered',
      registrationDate: '2021-05',
    });
    expect(asked.map(({ address }) => address)).toEqual(['home-purchase', 'registration-date']);
    expect(household.registrationDate).toBe('2021-05');
    expect(next).toBeUndefined();
  });

  test('while a programme took applications it was asked about as any other', () => {
    const before = plainDate('2023-03-26');
    expect(journey({ topics: ['home'], household: {} }, before, catalogue).next?.address).toBe(
      'home-purchase',
    );
  });

  const checked = (topics: Scope[], household: Household) => [...go(topics, household).checked];

  test('a child under two brings the programmes of a birth along', () => {
    const birthOf = (birthDate: string) => ({ ...parent, children: [{ birthDate, livesWithSelf: true }] });
    expect(checked(['children'], birthOf('2024-11-23'))).toContain('postnatal-checkups');
    expect(checked(['children'], birthOf('2024-11-22'))).not.toContain('postnatal-checkups');
    expect(checked(['children'], birthOf('2025-11-23'))).toContain('commemorative-issue');
    expect(checked(['children'], birthOf('2025-11-22'))).not.toContain('commemorative-issue');
    expect(checked(['work'], birthOf('2026-05-01'))).not.toContain('postnatal-checkups');
  });

  test('a foreign resident has every programme checked that does not look at the status, but what asks much by itself, and is not asked for it', () => {
    const looking = ['relocation-grant', 'start-support-u29'];
    const apart = catalogue.programmes
      .filter(({ topics }) => topics.includes('home') || topics.includes('fertility'))
      .map(({ id }) => id);
    const others = catalogue.programmes
      .filter(({ id }) => !looking.includes(id) && !apart.includes(id))
      .map(({ id }) => id);
    expect(checked(['foreign'], {})).toEqual(others);
    expect(addresses(['foreign'], { self: { residence: 'in-city', residenceStatus: 'other' } })).toEqual([
      'residence',
    ]);
    expect(checked(['foreign', 'moving', 'home', 'fertility'], {})).toEqual(
      catalogue.programmes.map(({ id }) => id),
    );
  });

  test('a topic added later asks its questions without setting the other answers aside', () => {
    const { asked, next, household } = go(['moving', 'home', 'ended'], teleworker);
    expect(next?.address).toBe('home-purchase');
    expect(asked.length).toBeGreaterThan(10);
    expect(assess(household, day, catalogue).find(({ id }) => id === 'relocation-grant')?.verdict).toBe(
      'met',
    );
  });

  test('every answer that counts was asked for', () => {
    const { asked, household } = go(['moving', 'children'], { ...teleworker, ...parent });
    for (const { path } of asked) expect(answerAt(household, path), path).toBeDefined();
    expect(household.someoneEmployed).toBeUndefined();
  });
});
