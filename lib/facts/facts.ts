import { ageSpan, birthOf } from './ages';
import { womanAgeAtTests, yearsOfStay } from './bands';
import { personOf, type Case, type Subject } from './case';
import { childrenFacts } from './children-facts';
import * as deadlines from './deadlines';
import { taking, type Fact } from './fact';
import { fromInput } from './from-input';
import * as home from './home';
import { adultInputs, childInputs, householdInputs, type Input } from './inputs';
import { householdIsHere, isOneHousehold, minorIsHere, turnsOfMembers } from './members';
import { childrenPaths, livingPaths, membersPaths, moveInPaths, movePaths, residencePaths } from './needs';
import {
  adultPaths,
  birthDatesOfChildren,
  childPaths,
  householdPaths,
  joined,
  registrationPaths,
} from './paths';
import * as residence from './residence';
import { dateOf } from './told-dates';
import * as treatment from './treatment';

export type { Fact } from './fact';

const residenceReadings: readonly residence.ResidenceReading[] = [
  'saitama-commuters',
  'adds-up',
  'own-business',
  'look-back',
];
const birthdayReadings = ['start-of-day', 'end-of-day'] as const;

const periodsPath = adultPaths('periods');
const historyPaths = (kase: Case, subject: Subject) =>
  joined(moveInPaths(kase, subject), periodsPath(kase, subject));
const birthPath = adultPaths('birthDate');
const checkupPath = householdPaths('checkupElsewhere');
const checkupDayPath = householdPaths('checkupDate');
const movesWithPath = householdPaths('movesWith');
const firstVisitPath = householdPaths('firstVisitDate');
const noticePath = adultPaths('noticeDate');

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
    read: ({ spouse }) => (spouse === undefined ? undefined : spouse !== null),
    needs: householdPaths('spouse'),
  },
  /** Whether this person has the move still ahead. */
  moveIsAhead: {
    type: 'boolean',
    scope: 'person',
    read: residence.moveIsAhead,
    needs: (kase, subject) => joined(residencePaths(kase, subject), moveInPaths(kase, subject)),
  },
  moveInDay: { type: 'date', scope: 'person', read: residence.moveInDay, needs: moveInPaths },
  /** Where this person lives, or shares the home of the one who asks. */
  residence: {
    type: 'choice',
    scope: 'person',
    codes: adultInputs.residence.codes,
    read: (kase, subject) => {
      const person = personOf(kase, subject);
      return person ? person.residence : person;
    },
    needs: residencePaths,
  },
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
    needs: (kase, subject) => joined(moveInPaths(kase, subject), birthPath(kase, subject)),
  },
  daysShortOfYears: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    readings: residenceReadings,
    ...taking({ years: 'years', within: 'years' }, residence.daysShortOfYears),
    needs: historyPaths,
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
    needs: historyPaths,
  },
  gapDaysInTokyoArea: {
    type: 'number',
    scope: 'adult',
    unit: 'days',
    ...taking({ within: 'years' }, (kase, subject, _, { within }) =>
      residence.gapDaysInTokyoArea(kase, subject, within),
    ),
    needs: historyPaths,
  },
  noticeInTime: {
    type: 'boolean',
    scope: 'adult',
    ...taking({ daysBefore: 'days' }, (kase, subject, _, { daysBefore }) =>
      deadlines.noticeInTime(kase, subject, daysBefore),
    ),
    needs: (kase, subject) =>
      residence.moveInDay(kase, subject)
        ? joined(moveInPaths(kase, subject), noticePath(kase, subject))
        : moveInPaths(kase, subject),
  },
  hasHireDate: {
    type: 'boolean',
    scope: 'adult',
    read: deadlines.hasHireDate,
    needs: adultPaths('hireDate'),
  },
  hasStartupGrant: {
    type: 'boolean',
    scope: 'adult',
    read: deadlines.hasStartupGrant,
    needs: adultPaths('startupGrantDate'),
  },
  householdIsHere: {
    type: 'boolean',
    scope: 'adult',
    ...taking({ wait: 'months', close: 'years' }, (kase, subject, _, figures) =>
      householdIsHere(kase, subject, figures),
    ),
    turns: turnsOfMembers,
    needs: (kase, subject) =>
      // Of who moves alone, or with people who are not listed, nothing more is asked.
      !isOneHousehold(kase)
        ? movesWithPath()
        : joined(movesWithPath(), moveInPaths(kase, subject), ...membersPaths(kase, subject)),
  },
  minorIsHere: {
    type: 'boolean',
    scope: 'adult',
    readings: ['fiscal-year-start', 'application-day', 'move-in-day'],
    ...taking({ age: 'years', wait: 'months', close: 'years' }, minorIsHere),
    turns: turnsOfMembers,
    needs: (kase, subject) =>
      kase.household.movesWith === 'alone'
        ? movesWithPath()
        : joined(
            movesWithPath(),
            birthDatesOfChildren(kase),
            // First who moves at all.
            ...(kase.household.movesWith === undefined
              ? []
              : [moveInPaths(kase, subject), ...childrenPaths(kase)]),
          ),
  },
  /** The day from which this person can use what only residents can: today, or the day of the move. */
  dayOfLivingHere: {
    type: 'date',
    scope: 'person',
    read: (kase, subject) => {
      const person = personOf(kase, subject);
      return person ? person.living : person;
    },
    needs: livingPaths,
  },
  treatmentDeadline: {
    type: 'date',
    scope: 'household',
    ...taking(
      { lateFrom: 'calendar-month', lateUntil: 'calendar-month', claim: 'calendar-month' },
      (kase, _, __, { lateFrom, lateUntil, claim }) =>
        treatment.treatmentDeadline(kase, { from: lateFrom, until: lateUntil, claim }),
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
    needs: treatment.ageAtTestsPaths,
  },
  hasFertilityTreatment: {
    type: 'boolean',
    scope: 'household',
    read: treatment.hasFertilityTreatment,
    needs: treatment.treatmentPaths,
  },
  hasCostOutsideInsurance: {
    type: 'boolean',
    scope: 'household',
    read: treatment.hasCostOutsideInsurance,
    needs: treatment.costPaths,
  },
  hadGrantThisYear: {
    type: 'boolean',
    scope: 'household',
    read: treatment.hadGrantThisYear,
    needs: treatment.grantThisYearPaths,
  },
  refundedCheckupDay: {
    type: 'date',
    scope: 'person',
    read: deadlines.refundedCheckupDay,
    needs: (kase, subject) =>
      kase.household.checkupElsewhere === true
        ? joined(checkupDayPath(), movePaths(kase, subject))
        : checkupPath(),
  },
  hadFirstVisit: {
    type: 'boolean',
    scope: 'household',
    read: deadlines.hadFirstVisit,
    needs: firstVisitPath,
  },
  firstVisitHere: {
    type: 'boolean',
    scope: 'person',
    read: deadlines.firstVisitHere,
    needs: (kase, subject) =>
      dateOf(kase.household.firstVisitDate)
        ? joined(firstVisitPath(), movePaths(kase, subject))
        : firstVisitPath(),
  },
  ...childrenFacts,
} as const satisfies Record<string, Fact>;

// Births, homes and moves are never compared themselves: rules compare an age, a class or a grade on a named day, and derived facts of homes.
const {
  birthDate: _,
  residence: __,
  livesWithSelf: ___,
  moveInDate: ____,
  ...comparableAdultInputs
} = adultInputs;
const { care } = childInputs;
const comparableChildInputs = { care };

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
