import { birthOf, gradeOf } from './ages';
import { personOf } from './situation';
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
import { birthDatesOfChildren, childPaths, joined } from './paths';

const childBirthPath = childPaths('birthDate');

/** What follows from the births of the children. */
export const childrenFacts = {
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
} as const satisfies Record<string, Fact>;
