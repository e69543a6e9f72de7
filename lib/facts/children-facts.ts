import { birthOf, careDays, carePlaces, classOf, gradeOf } from './ages';
import { personOf } from './case';
import {
  firstDayAtMonths,
  firstDayOfGrade,
  hasChildUpToGrade,
  lastBirth,
  lastDayAtAge,
  lastDayOfGrade,
  livedHereAtLastBirth,
  youngestChildAge,
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
    readings: carePlaces,
    read: (kase, subject, as) => {
      const me = personOf(kase, subject);
      return me && classOf(me.born, careDays(kase, me, as));
    },
    needs: (kase, subject) => joined(childCarePath(kase, subject), livingPaths(kase, subject)),
  },
  schoolGrade: {
    type: 'number',
    scope: 'child',
    unit: 'grade',
    read: (kase, subject) => {
      const me = personOf(kase, subject);
      return me && gradeOf(me.born, me.living);
    },
    needs: (kase, subject) => joined(childBirthPath(kase, subject), livingPaths(kase, subject)),
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
  /** Whether somebody has a child up to this grade on the day of applying; a child born after it is none. */
  hasChildUpToGrade: {
    type: 'boolean',
    scope: 'household',
    ...taking({ grade: 'grade' }, (kase, _, __, { grade }) => hasChildUpToGrade(kase, grade)),
    needs: birthDatesOfChildren,
  },
  lastBirth: { type: 'date', scope: 'household', read: lastBirth, needs: birthDatesOfChildren },
  livedHereAtLastBirth: {
    type: 'boolean',
    scope: 'person',
    read: livedHereAtLastBirth,
    needs: (kase, subject) =>
      kase.children
        ? joined(birthDatesOfChildren(kase), movePaths(kase, subject))
        : birthDatesOfChildren(kase),
  },
  siblingPlace: {
    type: 'number',
    scope: 'child',
    unit: 'place',
    readings: [...countingRules, ...carePlaces],
    readingTakes: { 'up-to-grade': { grade: 'grade' } },
    read: (kase, { child }, as, figures) => {
      const rule = countingRules.find((each) => as.includes(each)) ?? 'whole-household';
      return siblingPlace(kase, child, { rule, lastGrade: figures?.grade, places: as });
    },
    needs: (kase, subject, as) => [
      ...birthDatesOfChildren(kase),
      // The elder ones are counted on the days on which this child is in care.
      ...(as.includes('whole-household')
        ? []
        : [...livingPaths(kase, subject), ...ownCarePath(kase, subject)]),
      ...(as.includes('in-care-together') ? careOfElders(kase, subject.child, as) : []),
    ],
  },
} as const satisfies Record<string, Fact>;
