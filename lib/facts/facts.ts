import { ageSpan, birthOf, minorMovesAlong } from './ages';
import { womanAgeAtTests, yearsOfStay } from './bands';
import { dateOf } from './case';
import { childrenFacts } from './children-facts';
import * as deadlines from './deadlines';
import { taking, type Fact } from './fact';
import { fromInput } from './from-input';
import * as home from './home';
import { adultInputs, childInputs, householdInputs, type Input } from './inputs';
import { applicationPaths, livingPaths, movePaths } from './needs';
import {
  adultPaths,
  birthDatesOfChildren,
  childPaths,
  householdPaths,
  joined,
  registrationPaths,
} from './paths';
import * as residence from './residence';
import { treatmentDeadline } from './treatment';

export type { Fact } from './fact';

const residenceReadings: readonly residence.ResidenceReading[] = [
  'saitama-commuters',
  'adds-up',
  'own-business',
  'look-back',
];
const birthdayReadings = ['start-of-day', 'end-of-day'] as const;

const residencePaths = adultPaths('moveInDate', 'periods');
const moveInPath = adultPaths('moveInDate');
const birthPath = adultPaths('birthDate');
const checkupPath = householdPaths('residence', 'checkupElsewhere');
const checkupDayPath = householdPaths('residence', 'checkupDate');
const movesWithPath = householdPaths('movesWith');
const firstVisitPath = householdPaths('firstVisitDate');
const noticePath = householdPaths('noticeDate');

const derived = {
  assessmentDay: {
    type: 'date',
    scope: 'household',
    read: ({ today }) => today,
    needs: householdPaths(),
  },
  hasSpouse: {
    type: 'boolean',
    scope: 'household',
    read: ({ household: { spouse } }) =>
      spouse === undefined || spouse === 'unknown' ? undefined : spouse !== 'none',
    needs: householdPaths('spouse'),
  },
  /** Work is told once, by the person who answers: of a spouse who would apply instead it says nothing. */
  isAnswerer: {
    type: 'boolean',
    scope: 'adult',
    isAlwaysKnown: true,
    read: (_, { adult }) => adult === 'self',
    needs: householdPaths(),
  },
  /** Whether the person who answers has the move still ahead. */
  moveIsAhead: {
    type: 'boolean',
    scope: 'adult',
    read: residence.moveIsAhead,
    needs: (kase, subject) => joined(livingPaths(kase), moveInPath(kase, subject)),
  },
  moveInDay: { type: 'date', scope: 'adult', read: residence.moveInDay, needs: moveInPath },
  registrationDay: { type: 'date', scope: 'household', read: home.registrationDay, needs: registrationPaths },
  ageAtRegistration: {
    type: 'number',
    scope: 'adult',
    unit: 'years',
    readings: birthdayReadings,
    read: (kase, subject, as) => ageSpan(birthOf(kase, subject), home.registrationDay(kase), as),
    needs: (kase, subject) => joined(registrationPaths(kase), birthPath(kase, subject)),
  },
  ageAtMoveIn: {
    type: 'number',
    scope: 'adult',
    unit: 'years',
    readings: birthdayReadings,
    read: (kase, subject, as) => ageSpan(birthOf(kase, subject), residence.moveInDay(kase, subject), as),
    needs: adultPaths('moveInDate', 'birthDate'),
  },
  daysShortOfYears: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    readings: residenceReadings,
    ...taking({ years: 'years', within: 'years' }, residence.daysShortOfYears),
    needs: residencePaths,
  },
  gapDaysInWards: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    readings: residenceReadings,
    readingTakes: { 'look-back': { lookBack: 'months' } },
    ...taking({ within: 'years' }, (kase, subject, as, { within, lookBack }) =>
      residence.gapDaysInWards(kase, subject, as, { within, lookBack }),
    ),
    needs: residencePaths,
  },
  gapDaysInTokyoArea: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    ...taking({ within: 'years' }, (kase, subject, _, { within }) =>
      residence.gapDaysInTokyoArea(kase, subject, within),
    ),
    needs: residencePaths,
  },
  noticeInTime: {
    type: 'boolean',
    scope: 'adult',
    ...taking({ daysBefore: 'days' }, (kase, subject, _, { daysBefore }) =>
      deadlines.noticeInTime(kase, subject, daysBefore),
    ),
    needs: (kase, subject) =>
      residence.moveInDay(kase, subject)
        ? joined(moveInPath(kase, subject), noticePath())
        : moveInPath(kase, subject),
  },
  firstDayToApply: {
    type: 'date',
    scope: 'adult',
    ...taking({ wait: 'months', hired: 'months' }, (kase, subject, _, figures) =>
      deadlines.firstDayToApply(kase, subject, figures),
    ),
    needs: applicationPaths,
  },
  hiredInTime: {
    type: 'boolean',
    scope: 'adult',
    ...taking({ hired: 'months', close: 'years' }, (kase, subject, _, figures) =>
      deadlines.hiredInTime(kase, subject, figures),
    ),
    needs: applicationPaths,
  },
  startupGrantInTime: {
    type: 'boolean',
    scope: 'household',
    ...taking({ years: 'years' }, (kase, _, __, { years }) => deadlines.startupGrantInTime(kase, years)),
    needs: householdPaths('startupGrantDate'),
  },
  minorMovesAlong: {
    type: 'boolean',
    scope: 'adult',
    readings: ['fiscal-year-start', 'application-day', 'move-in-day'],
    ...taking({ age: 'years', wait: 'months', hired: 'months', close: 'years' }, minorMovesAlong),
    needs: (kase, subject) =>
      joined(movesWithPath(), birthDatesOfChildren(kase), applicationPaths(kase, subject)),
  },
  /** The day from which a household can use what only residents can: today, or the day of its move. */
  dayOfLivingHere: { type: 'date', scope: 'household', read: ({ living }) => living, needs: livingPaths },
  treatmentDeadline: {
    type: 'date',
    scope: 'household',
    ...taking(
      { lateFrom: 'calendar-month', lateUntil: 'calendar-month', claim: 'calendar-month' },
      (kase, _, __, { lateFrom, lateUntil, claim }) =>
        treatmentDeadline(kase, { from: lateFrom, until: lateUntil, claim }),
    ),
    needs: householdPaths('treatmentEndDate'),
  },
  /** Told in bands, so that nobody is told by how many years a limit is missed: without a unit. */
  yearsOfStay: {
    type: 'number',
    scope: 'household',
    read: yearsOfStay,
    needs: householdPaths('intendedStay'),
  },
  /** Told in bands, as the years of a stay. */
  womanAgeAtTests: {
    type: 'number',
    scope: 'household',
    read: womanAgeAtTests,
    needs: householdPaths('ageAtTests'),
  },
  refundedCheckupDay: {
    type: 'date',
    scope: 'household',
    read: deadlines.refundedCheckupDay,
    needs: ({ household }) => (household.checkupElsewhere === true ? checkupDayPath() : checkupPath()),
  },
  hadFirstVisit: {
    type: 'boolean',
    scope: 'household',
    read: deadlines.hadFirstVisit,
    needs: firstVisitPath,
  },
  firstVisitHere: {
    type: 'boolean',
    scope: 'household',
    read: deadlines.firstVisitHere,
    needs: (kase) =>
      dateOf(kase.household.firstVisitDate) ? joined(firstVisitPath(), movePaths(kase)) : firstVisitPath(),
  },
  ...childrenFacts,
} as const satisfies Record<string, Fact>;

// A birth date is never compared itself: rules compare an age, a class or a grade on a named day.
const { birthDate: adultBirth, ...comparableAdultInputs } = adultInputs;
const { birthDate: childBirth, ...comparableChildInputs } = childInputs;

export type FactName =
  | keyof typeof derived
  | keyof typeof householdInputs
  | keyof typeof comparableAdultInputs
  | keyof typeof comparableChildInputs;

/** Every fact a rule may name. */
export const facts: Readonly<Record<FactName, Fact>> = {
  ...told(householdInputs, 'household'),
  ...told(comparableAdultInputs, 'adult'),
  ...told(comparableChildInputs, 'child'),
  ...derived,
};

function told<T extends Record<string, Input>>(inputs: T, scope: Fact['scope']): Record<keyof T, Fact> {
  const entries = Object.entries(inputs).map(([name, input]): [string, Fact] => {
    const needs =
      scope === 'adult' ? adultPaths(name) : scope === 'child' ? childPaths(name) : householdPaths(name);
    return [
      name,
      {
        type: input.type,
        scope,
        isTold: true,
        ...('codes' in input && { codes: input.codes }),
        needs,
        read: fromInput(name, scope, input),
      },
    ];
  });
  // The keys are exactly those of `inputs`; Object.fromEntries cannot know.
  return Object.fromEntries(entries) as Record<keyof T, Fact>;
}
