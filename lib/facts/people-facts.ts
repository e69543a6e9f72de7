import { plainDate } from '../dates';
import { ageSpan, birthOf, birthdayReadings, dayOfAge } from './ages';
import { personOf } from './situation';
import { taking, type Fact } from './fact';
import { adultInputs } from './inputs';
import { livingPaths, moveInPaths, movesWithPath, residencePaths } from './needs';
import { birthPath, childBirthPath, householdPaths, isThereSpouse, joined } from './paths';
import { moveInDay, moveIsAhead } from './residence';

/** What follows from who the people are, where they live and when they move. */
export const peopleFacts = {
  assessmentDay: {
    type: 'date',
    scope: 'household',
    overTime: 'grows',
    read: ({ today }) => today,
    needs: householdPaths(),
  },
  /** The days on one of which somebody applies. */
  applicationDay: {
    type: 'date',
    scope: 'household',
    hangsOnApplying: true,
    read: ({ applying }) => applying,
    needs: householdPaths(),
  },
  /** The day on which this person is so old; held against any day, it tells the age on that day. */
  dayOfAge: {
    type: 'date',
    scope: 'person',
    overTime: 'stays',
    readings: birthdayReadings,
    ...taking({ age: 'years' }, (situation, subject, as, { age }) =>
      dayOfAge(birthOf(situation, subject), age, as),
    ),
    needs: (situation, subject) =>
      (subject.child === undefined ? birthPath : childBirthPath)(situation, subject),
  },
  hasSpouse: {
    type: 'boolean',
    scope: 'household',
    overTime: 'stays',
    read: ({ spouse }) => (spouse === undefined ? undefined : spouse !== null),
    // That there is none may have been told along with the move.
    needs: ({ spouse, household }) =>
      spouse === null && household.spouse !== 'none' ? movesWithPath : isThereSpouse,
  },
  /** Whether this person has the move still ahead. */
  moveIsAhead: {
    type: 'boolean',
    scope: 'person',
    overTime: 'stays',
    changedBy: ['move'],
    read: moveIsAhead,
    needs: (situation, subject) =>
      joined(residencePaths(situation, subject), moveInPaths(situation, subject)),
  },
  moveInDay: {
    type: 'date',
    scope: 'person',
    overTime: 'stays',
    changedBy: ['move'],
    read: moveInDay,
    needs: moveInPaths,
  },
  /** Where this person lives, or shares the home of the one who asks. */
  residence: {
    type: 'choice',
    scope: 'person',
    overTime: 'stays',
    changedBy: ['move'],
    codes: adultInputs.residence.codes,
    read: (situation, subject) => {
      const person = personOf(situation, subject);
      return person ? person.residence : person;
    },
    needs: residencePaths,
  },
  ageAtMoveIn: {
    type: 'number',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['move'],
    unit: 'years',
    readings: birthdayReadings,
    read: (situation, subject, as) => ageSpan(birthOf(situation, subject), moveInDay(situation, subject), as),
    needs: (situation, subject) => joined(moveInPaths(situation, subject), birthPath(situation, subject)),
  },
  /** The day on which whoever is going to move is here at last; of somebody who lives here one long ago. */
  firstDayHere: {
    type: 'date',
    scope: 'person',
    overTime: 'stays',
    changedBy: ['move'],
    read: (situation, subject) => {
      const person = personOf(situation, subject);
      if (!person?.residence) return undefined;
      return person.residence === 'moving-in' ? person.living : longAgo;
    },
    needs: livingPaths,
  },
  /** The day from which this person can use what only residents can: today, or the day of the move. */
  dayOfLivingHere: {
    type: 'date',
    scope: 'person',
    overTime: 'grows',
    changedBy: ['move'],
    read: (situation, subject) => {
      const person = personOf(situation, subject);
      return person ? person.living : person;
    },
    needs: livingPaths,
  },
} as const satisfies Record<string, Fact>;

const longAgo = { from: plainDate('1900-01-01'), until: plainDate('1900-01-01') };
