import { taking, type Fact } from '../facts/fact';
import { isExpecting } from '../facts/homes';
import { movePaths } from '../facts/needs';
import { householdPaths, joined } from '../facts/paths';
import { dateOf } from '../facts/told-dates';
import { hasFertilityTests, womanAgeAtTests } from './bands';
import {
  firstVisitHere,
  hadFirstVisit,
  livesHereInPregnancy,
  livesHereWithinYear,
  mayHaveMovedInPregnancy,
  refundedCheckupDay,
} from './pregnancy-days';
import * as treatment from './treatment';

const checkupPath = householdPaths('checkupElsewhere');
const checkupDayPath = householdPaths('checkupDate');
const pregnancyPath = householdPaths('pregnancy');
const movesBeforeBirthPath = householdPaths('movesBeforeBirth');
const firstVisitPath = householdPaths('firstVisitDate');

const beforeBirthPaths: Fact['needs'] = (situation, subject) =>
  joined(
    pregnancyPath(),
    movePaths(situation, subject),
    isExpecting(situation.household) ? movesBeforeBirthPath() : [],
  );

/** What hangs on the days of a treatment, of the tests before it, and of the visits and check-ups of a pregnancy. */
export const pregnancyFacts = {
  treatmentDeadline: {
    type: 'date',
    scope: 'household',
    overTime: 'stays',
    ...taking(
      { lateFrom: 'calendar-month', lateUntil: 'calendar-month', claim: 'calendar-month' },
      (situation, _, __, { lateFrom, lateUntil, claim }) =>
        treatment.treatmentDeadline(situation, { from: lateFrom, until: lateUntil, claim }),
    ),
    needs: householdPaths('treatmentEndDate'),
  },
  /** Told in bands, as the years of a stay. */
  womanAgeAtTests: {
    type: 'number',
    scope: 'household',
    overTime: 'stays',
    read: womanAgeAtTests,
    needs: treatment.ageAtTestsPaths,
  },
  hasFertilityTests: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: hasFertilityTests,
    needs: treatment.ageAtTestsPaths,
  },
  hasFertilityTreatment: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: treatment.hasFertilityTreatment,
    needs: treatment.treatmentPaths,
  },
  hasCostOutsideInsurance: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: treatment.hasCostOutsideInsurance,
    needs: treatment.costPaths,
  },
  hadGrantThisYear: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: treatment.hadGrantThisYear,
    needs: treatment.grantThisYearPaths,
  },
  refundedCheckupDay: {
    type: 'date',
    scope: 'person',
    read: refundedCheckupDay,
    needs: (situation, subject) =>
      situation.household.checkupElsewhere === true
        ? joined(checkupDayPath(), movePaths(situation, subject))
        : checkupPath(),
  },
  hadFirstVisit: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: hadFirstVisit,
    needs: firstVisitPath,
  },
  firstVisitHere: {
    type: 'boolean',
    scope: 'person',
    read: firstVisitHere,
    needs: (situation, subject) =>
      dateOf(situation.household.firstVisitDate)
        ? joined(firstVisitPath(), movePaths(situation, subject))
        : firstVisitPath(),
  },
  livesHereInPregnancy: {
    type: 'boolean',
    scope: 'person',
    read: livesHereInPregnancy,
    needs: beforeBirthPaths,
  },
  livesHereWithinYear: {
    type: 'boolean',
    scope: 'person',
    read: livesHereWithinYear,
    needs: beforeBirthPaths,
  },
  mayHaveMovedInPregnancy: {
    type: 'boolean',
    scope: 'person',
    read: mayHaveMovedInPregnancy,
    needs: (situation, subject) => joined(pregnancyPath(), movePaths(situation, subject)),
  },
} as const satisfies Record<string, Fact>;
