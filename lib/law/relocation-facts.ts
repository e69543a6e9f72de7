import { taking, type Fact } from '../facts/fact';
import { movesAlone } from '../facts/homes';
import type { Situation, Subject } from '../facts/situation';
import { childrenPaths, membersPaths, moveInPaths } from '../facts/needs';
import { adultPaths, birthDatesOfChildren, householdPaths, joined } from '../facts/paths';
import { moveInDay } from '../facts/residence';
import { yearsOfStay } from './bands';
import { householdIsHere, isOneHousehold, minorIsHere, turnsOfMembers } from './members';
import { hasHireDate, hasStartupGrant, noticeInTime, noticePath } from './relocation-days';
import {
  daysShortOfYears,
  gapDaysInTokyoArea,
  gapDaysInWards,
  type ResidenceReading,
} from './residence-history';

const residenceReadings: readonly ResidenceReading[] = [
  'saitama-commuters',
  'adds-up',
  'own-business',
  'look-back',
  'schooling',
];

const periodsPath = adultPaths('periods');
const historyPaths = (situation: Situation, subject: Subject) =>
  joined(moveInPaths(situation, subject), periodsPath(situation, subject));
const movesWithPath = householdPaths('movesWith');

/** What the grants for moving here hang on: where the years before were spent, who comes along, the notice, the work. */
export const relocationFacts = {
  daysShortOfYears: {
    type: 'number',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['move'],
    unit: 'days',
    readings: residenceReadings,
    ...taking({ years: 'years', within: 'years' }, daysShortOfYears),
    needs: historyPaths,
  },
  gapDaysInWards: {
    type: 'number',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['move'],
    unit: 'days',
    readings: residenceReadings,
    readingTakes: { 'look-back': { lookBack: 'months' } },
    ...taking({ within: 'years' }, (situation, subject, as, { within, lookBack }) =>
      gapDaysInWards(situation, subject, as, { within, lookBack }),
    ),
    needs: historyPaths,
  },
  gapDaysInTokyoArea: {
    type: 'number',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['move'],
    unit: 'days',
    ...taking({ within: 'years' }, (situation, subject, _, { within }) =>
      gapDaysInTokyoArea(situation, subject, within),
    ),
    needs: historyPaths,
  },
  noticeInTime: {
    type: 'boolean',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['move'],
    ...taking({ daysBefore: 'days' }, (situation, subject, _, { daysBefore }) =>
      noticeInTime(situation, subject, daysBefore),
    ),
    needs: (situation, subject) =>
      moveInDay(situation, subject)
        ? joined(moveInPaths(situation, subject), noticePath(situation, subject))
        : moveInPaths(situation, subject),
  },
  hasHireDate: {
    type: 'boolean',
    scope: 'adult',
    overTime: 'stays',
    read: hasHireDate,
    needs: adultPaths('hireDate'),
  },
  hasStartupGrant: {
    type: 'boolean',
    scope: 'adult',
    overTime: 'stays',
    read: hasStartupGrant,
    needs: adultPaths('startupGrantDate'),
  },
  householdIsHere: {
    type: 'boolean',
    scope: 'adult',
    ...taking({ wait: 'months', close: 'years' }, (situation, subject, _, figures) =>
      householdIsHere(situation, subject, figures),
    ),
    hangsOnApplying: true,
    turns: turnsOfMembers,
    needs: (situation, subject) =>
      // Of who moves alone, or with people who are not listed, nothing more is asked.
      !isOneHousehold(situation)
        ? movesWithPath()
        : joined(movesWithPath(), moveInPaths(situation, subject), ...membersPaths(situation, subject)),
  },
  minorIsHere: {
    type: 'boolean',
    scope: 'adult',
    readings: ['fiscal-year-start', 'application-day', 'move-in-day'],
    ...taking({ age: 'years', wait: 'months', close: 'years' }, minorIsHere),
    hangsOnApplying: true,
    turns: turnsOfMembers,
    needs: (situation, subject) =>
      movesAlone(situation.household)
        ? movesWithPath()
        : joined(
            movesWithPath(),
            birthDatesOfChildren(situation),
            // First who moves at all.
            ...(situation.household.movesWith === undefined
              ? []
              : [moveInPaths(situation, subject), ...childrenPaths(situation)]),
          ),
  },
  /** Told in bands, so that nobody is told by how many years a limit is missed: without a unit. */
  yearsOfStay: {
    type: 'number',
    scope: 'household',
    overTime: 'stays',
    read: yearsOfStay,
    needs: householdPaths('intendedStay'),
  },
} as const satisfies Record<string, Fact>;
