import { birthOf, careDays, classOf, gradeOf, hasChildUpToJuniorHigh } from './ages';
import {
  firstSchoolDay,
  lastBirth,
  lastDayAt,
  livedHereAtLastBirth,
  sixMonthsOld,
  youngestChildAge,
  youngestChildMonths,
} from './childhood';
import type { Fact } from './fact';
import { livingPaths, movePaths } from './needs';
import { birthDatesOfChildren, careOfElders, childPaths, joined } from './paths';
import { siblingPlace, type CountingRule } from './siblings';

const countingRules: readonly CountingRule[] = ['in-care-together', 'up-to-third-grade', 'whole-household'];
const childBirthPath = childPaths('birthDate');
const childCarePath = childPaths('birthDate', 'care');
const ownCarePath = childPaths('care');

/** What follows from the births of the children and where they are cared for. */
export const childrenFacts = {
  hasChildUpToJuniorHigh: {
    type: 'boolean',
    scope: 'household',
    read: hasChildUpToJuniorHigh,
    needs: birthDatesOfChildren,
  },
  nurseryClass: {
    type: 'number',
    scope: 'child',
    unit: 'class',
    read: (kase, { child }) => {
      const me = child === undefined ? undefined : kase.children?.[child];
      return me && classOf(me.born, careDays(kase, me));
    },
    needs: (kase, subject) => joined(childCarePath(kase, subject), livingPaths(kase)),
  },
  schoolGrade: {
    type: 'number',
    scope: 'child',
    unit: 'grade',
    read: (kase, subject) => gradeOf(birthOf(kase, subject) ?? undefined, kase.living),
    needs: (kase, subject) => joined(childBirthPath(kase, subject), livingPaths(kase)),
  },
  lastDayAt18: {
    type: 'date',
    scope: 'child',
    read: (kase, subject) => lastDayAt(birthOf(kase, subject) ?? undefined, 18),
    needs: childBirthPath,
  },
  /** The last day of sixth grade. */
  lastDayAt12: {
    type: 'date',
    scope: 'child',
    read: (kase, subject) => lastDayAt(birthOf(kase, subject) ?? undefined, 12),
    needs: childBirthPath,
  },
  sixMonthsOld: {
    type: 'date',
    scope: 'child',
    read: (kase, subject) => sixMonthsOld(birthOf(kase, subject) ?? undefined),
    needs: childBirthPath,
  },
  firstSchoolDay: {
    type: 'date',
    scope: 'child',
    read: (kase, subject) => firstSchoolDay(birthOf(kase, subject) ?? undefined),
    needs: childBirthPath,
  },
  youngestChildAge: {
    type: 'number',
    scope: 'household',
    unit: 'years',
    read: youngestChildAge,
    needs: birthDatesOfChildren,
  },
  youngestChildMonths: {
    type: 'number',
    scope: 'household',
    unit: 'months',
    read: youngestChildMonths,
    needs: birthDatesOfChildren,
  },
  lastBirth: { type: 'date', scope: 'household', read: lastBirth, needs: birthDatesOfChildren },
  livedHereAtLastBirth: {
    type: 'boolean',
    scope: 'household',
    read: livedHereAtLastBirth,
    needs: (kase) =>
      kase.children ? joined(birthDatesOfChildren(kase), movePaths(kase)) : birthDatesOfChildren(kase),
  },
  siblingPlace: {
    type: 'number',
    scope: 'child',
    unit: 'place',
    readings: countingRules,
    read: (kase, { child }, as) =>
      siblingPlace(kase, child, countingRules.find((rule) => as.includes(rule)) ?? 'whole-household'),
    needs: (kase, subject, as) => [
      ...birthDatesOfChildren(kase),
      // The elder ones are counted on the days on which this child is in care.
      ...(as.includes('whole-household') ? [] : [...livingPaths(kase), ...ownCarePath(kase, subject)]),
      ...(as.includes('in-care-together') ? careOfElders(kase, subject.child) : []),
    ],
  },
} as const satisfies Record<string, Fact>;
