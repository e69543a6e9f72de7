import { ageSpan, birthOf, minorMovesAlong } from './ages';
import { dateOf } from './case';
import { childrenFacts } from './children-facts';
import * as deadlines from './deadlines';
import type { Fact } from './fact';
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
  lastDayToAcquire: { type: 'date', scope: 'adult', read: home.lastDayToAcquire, needs: moveInPath },
  daysShortOfFiveYears: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    readings: residenceReadings,
    read: residence.daysShortOfFiveYears,
    needs: residencePaths,
  },
  gapDaysInLastYear: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    readings: residenceReadings,
    read: residence.gapDaysInLastYear,
    needs: residencePaths,
  },
  gapDaysInTokyoArea: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    read: residence.gapDaysInTokyoArea,
    needs: residencePaths,
  },
  oneYearAfterMoveIn: { type: 'date', scope: 'adult', read: deadlines.oneYearAfterMoveIn, needs: moveInPath },
  threeMonthsAfterMoveIn: {
    type: 'date',
    scope: 'adult',
    read: deadlines.threeMonthsAfterMoveIn,
    needs: moveInPath,
  },
  dayBeforeMoveIn: { type: 'date', scope: 'adult', read: deadlines.dayBeforeMoveIn, needs: moveInPath },
  noticeInTime: {
    type: 'boolean',
    scope: 'adult',
    read: deadlines.noticeInTime,
    needs: (kase, subject) =>
      residence.moveInDay(kase, subject)
        ? joined(moveInPath(kase, subject), noticePath())
        : moveInPath(kase, subject),
  },
  firstDayToApply: { type: 'date', scope: 'adult', read: deadlines.firstDayToApply, needs: applicationPaths },
  hiredInTime: { type: 'boolean', scope: 'adult', read: deadlines.hiredInTime, needs: applicationPaths },
  startupGrantInTime: {
    type: 'boolean',
    scope: 'household',
    read: deadlines.startupGrantInTime,
    needs: householdPaths('startupGrantDate'),
  },
  minorMovesAlong: {
    type: 'boolean',
    scope: 'adult',
    readings: ['fiscal-year-start', 'application-day', 'move-in-day'],
    read: minorMovesAlong,
    needs: (kase, subject) =>
      joined(movesWithPath(), birthDatesOfChildren(kase), applicationPaths(kase, subject)),
  },
  /** The day from which a household can use what only residents can: today, or the day of its move. */
  dayOfLivingHere: { type: 'date', scope: 'household', read: ({ living }) => living, needs: livingPaths },
  oneYearOfRegistration: {
    type: 'date',
    scope: 'household',
    read: deadlines.oneYearOfRegistration,
    needs: householdPaths('treatedRegisteredSince'),
  },
  treatmentDeadline: {
    type: 'date',
    scope: 'household',
    read: deadlines.treatmentDeadline,
    needs: householdPaths('treatmentEndDate'),
  },
  oneYearAfterCheckup: {
    type: 'date',
    scope: 'household',
    read: deadlines.oneYearAfterCheckup,
    needs: ({ household }) => (household.checkupElsewhere === true ? checkupDayPath() : checkupPath()),
  },
  sixMonthsAfterFirstVisit: {
    type: 'date',
    scope: 'household',
    read: deadlines.sixMonthsAfterFirstVisit,
    needs: firstVisitPath,
  },
  firstVisitInTime: {
    type: 'boolean',
    scope: 'household',
    read: deadlines.firstVisitInTime,
    needs: firstVisitPath,
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
