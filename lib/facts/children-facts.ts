import { birthdayReadings, birthOf, gradeOf } from './ages';
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
import { birthDatesOfChildren, childBirthPath, householdPaths, joined } from './paths';

const motherLivedHerePath = householdPaths('motherLivedHereAtBirth');

/** What follows from the births of the children. */
export const childrenFacts = {
  schoolGrade: {
    type: 'number',
    scope: 'child',
    overTime: 'grows',
    changedBy: ['move'],
    unit: 'grade',
    read: (situation, subject) => {
      const me = personOf(situation, subject);
      return me && gradeOf(me.born, me.living);
    },
    needs: (situation, subject) =>
      joined(childBirthPath(situation, subject), livingPaths(situation, subject)),
  },
  lastDayAtAge: {
    type: 'date',
    scope: 'child',
    overTime: 'stays',
    ...taking({ age: 'years', month: 'calendar-month' }, (situation, subject, _, { age, month }) =>
      lastDayAtAge(birthOf(situation, subject), age, month),
    ),
    needs: childBirthPath,
  },
  lastDayOfGrade: {
    type: 'date',
    scope: 'child',
    overTime: 'stays',
    ...taking({ grade: 'grade' }, (situation, subject, _, { grade }) =>
      lastDayOfGrade(birthOf(situation, subject), grade),
    ),
    needs: childBirthPath,
  },
  firstDayAtMonths: {
    type: 'date',
    scope: 'child',
    overTime: 'stays',
    readings: birthdayReadings,
    ...taking({ months: 'months' }, (situation, subject, as, { months }) =>
      firstDayAtMonths(birthOf(situation, subject), months, as),
    ),
    needs: childBirthPath,
  },
  firstDayOfGrade: {
    type: 'date',
    scope: 'child',
    overTime: 'stays',
    ...taking({ grade: 'grade' }, (situation, subject, _, { grade }) =>
      firstDayOfGrade(birthOf(situation, subject), grade),
    ),
    needs: childBirthPath,
  },
  youngestChildAge: {
    type: 'number',
    scope: 'household',
    overTime: 'grows',
    unit: 'years',
    read: youngestChildAge,
    needs: birthDatesOfChildren,
  },
  youngestChildMonths: {
    type: 'number',
    scope: 'household',
    overTime: 'grows',
    unit: 'months',
    read: youngestChildMonths,
    needs: birthDatesOfChildren,
  },
  /** Whether somebody has a child up to this grade on the day of applying; a child born after it is none. */
  hasChildUpToGrade: {
    type: 'boolean',
    scope: 'household',
    hangsOnApplying: true,
    ...taking({ grade: 'grade' }, (situation, _, __, { grade }) => hasChildUpToGrade(situation, grade)),
    needs: birthDatesOfChildren,
  },
  lastBirth: {
    type: 'date',
    scope: 'household',
    overTime: 'stays',
    read: lastBirth,
    needs: birthDatesOfChildren,
  },
  livedHereAtLastBirth: {
    type: 'boolean',
    scope: 'person',
    read: livedHereAtLastBirth,
    needs: (situation, subject) =>
      situation.children
        ? joined(birthDatesOfChildren(situation), motherLivedHerePath(), movePaths(situation, subject))
        : birthDatesOfChildren(situation),
  },
} as const satisfies Record<string, Fact>;
