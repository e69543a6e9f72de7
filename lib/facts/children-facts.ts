import { birthOf, careDays, classOf, gradeOf } from './ages';
import {
  firstDayAtMonths,
  firstDayOfGrade,
  lastBirth,
  lastDayAtAge,
  lastDayOfGrade,
  livedHereAtLastBirth,
  youngestChildAge,
  youngestChildGrade,
  youngestChildMonths,
} from './childhood';
import { taking, type Fact } from './fact';
import { livingPaths, movePaths } from './needs';
import { birthDatesOfChildren, careOfElders, childPaths, joined } from './paths';
import { countingRules, siblingPlace } from './siblings';

const childBirthPath = childPaths('birthDate');
const childCarePath = childPaths('birthDate', 'care');
const ownCarePath = childPaths('care');

/** What follows from the births of the children and where they are cared for. */
export const childrenFacts = {
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
  lastDayAtAge: {
    type: 'date',
    scope: 'child',
    ...taking({ age: 'years', month: 'calendar-month' }, (kase, subject, _, { age, month }) =>
      lastDayAtAge(birthOf(kase, subject), age, month),
    ),
    needs: childBirthPath,
  },
  lastDayOfGrade: {
    type: 'date',
    scope: 'child',
    ...taking({ grade: 'grade' }, (kase, subject, _, { grade }) =>
      lastDayOfGrade(birthOf(kase, subject), grade),
    ),
    needs: childBirthPath,
  },
  firstDayAtMonths: {
    type: 'date',
    scope: 'child',
    ...taking({ months: 'months' }, (kase, subject, _, { months }) =>
      firstDayAtMonths(birthOf(kase, subject), months),
    ),
    needs: childBirthPath,
  },
  firstDayOfGrade: {
    type: 'date',
    scope: 'child',
    ...taking({ grade: 'grade' }, (kase, subject, _, { grade }) =>
      firstDayOfGrade(birthOf(kase, subject), grade),
    ),
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
  youngestChildGrade: {
    type: 'number',
    scope: 'household',
    unit: 'grade',
    read: youngestChildGrade,
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
    readingTakes: { 'up-to-grade': { grade: 'grade' } },
    read: (kase, { child }, as, figures) => {
      const rule = countingRules.find((each) => as.includes(each)) ?? 'whole-household';
      return siblingPlace(kase, child, { rule, lastGrade: figures?.grade });
    },
    needs: (kase, subject, as) => [
      ...birthDatesOfChildren(kase),
      // The elder ones are counted on the days on which this child is in care.
      ...(as.includes('whole-household') ? [] : [...livingPaths(kase), ...ownCarePath(kase, subject)]),
      ...(as.includes('in-care-together') ? careOfElders(kase, subject.child) : []),
    ],
  },
} as const satisfies Record<string, Fact>;
