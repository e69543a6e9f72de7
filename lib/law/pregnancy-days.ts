import { addMonths, addYears } from '../dates';
import type { Household } from '../facts/household';
import { personOf, type Situation, type Subject } from '../facts/situation';
import { isExpecting } from '../facts/homes';
import type { KnownDay } from '../facts/counting';
import { livedHereOn, moveInDay, moveIsAhead } from '../facts/residence';
import { dateOf, dateOrNone, notAfter } from '../facts/told-dates';
import { isTold } from './treatment';

/** The day of a check-up that was paid elsewhere while this person was registered in Honjo; null when there was none. */
export function refundedCheckupDay(situation: Situation, subject: Subject): KnownDay {
  const { checkupElsewhere, checkupDate } = situation.household;
  const person = personOf(situation, subject);
  if (checkupElsewhere === false || person === null || person?.residence === 'moving-in') return null;
  const checkup = dateOf(checkupDate);
  if (!person || !checkup || checkupElsewhere !== true) return undefined;
  const wasHere = livedHereOn(situation, person, checkup);
  if (wasHere === undefined) return undefined;
  return wasHere ? checkup : null;
}

/** Whether there was a first visit: a day that is told has come. */
export function hadFirstVisit({ household }: Situation): boolean | undefined {
  const visit = dateOrNone(household.firstVisitDate);
  return visit === undefined ? undefined : visit !== null;
}

/** Whether the first visit falls on a day of this person's living here: one that is still ahead, or one not before the day of moving in. */
export function firstVisitHere(situation: Situation, subject: Subject): boolean | undefined {
  const visit = dateOrNone(situation.household.firstVisitDate);
  if (visit === null) return true;
  const person = personOf(situation, subject);
  if (person?.residence === 'in-city') return livedHereOn(situation, person, visit);
  if (!visit || person?.residence !== 'moving-in') return undefined;
  return notAfter(visit, situation.day).until < person.living.from ? false : undefined;
}

/**
 * Whether this person lives here before a pregnancy of today is over, which it is within a year: of a move within it whoever is pregnant tells
 * whether it comes first. True where nobody is pregnant.
 */
export function livesHereInPregnancy(situation: Situation, subject: Subject): boolean | undefined {
  const { day, household } = situation;
  const person = personOf(situation, subject);
  if (!person?.residence) return undefined;
  if (person.residence !== 'moving-in' || isNotPregnant(household) || person.living.until <= day) return true;
  if (!isExpecting(household)) return undefined;
  if (person.living.from > addYears(day, 1)) return false;
  return isTold(household.movesBeforeBirth) ? household.movesBeforeBirth : undefined;
}

/** Whether this person lives here within the year in which a pregnancy of today is over and the first tests after a birth are due. True where nobody is pregnant. */
export function livesHereWithinYear(situation: Situation, subject: Subject): boolean | undefined {
  const { day, household } = situation;
  const person = personOf(situation, subject);
  if (!person?.residence) return undefined;
  const isOver = addYears(day, 1);
  if (person.residence !== 'moving-in' || isNotPregnant(household) || person.living.until <= isOver)
    return true;
  if (!isExpecting(household)) return undefined;
  if (person.living.from > isOver) return false;
  return household.movesBeforeBirth === true ? true : undefined;
}

/** Whether a pregnancy of today may have begun before this person came to Honjo: the move is ahead, or not yet as long ago as a pregnancy lasts. */
export function mayHaveMovedInPregnancy(situation: Situation, subject: Subject): boolean | undefined {
  if (isNotPregnant(situation.household)) return false;
  const isLate = moveIsAhead(situation, subject) || movedLately(situation, subject);
  return isLate && !isExpecting(situation.household) ? undefined : isLate;
}

/** Whether somebody moved in no longer ago than a pregnancy lasts: 42 weeks are 294 days, ten months at least 303. */
function movedLately(situation: Situation, subject: Subject): boolean | undefined {
  const moved = moveInDay(situation, subject);
  if (!moved) return moved === null ? false : undefined;
  const begin = addMonths(situation.day, -10);
  if (moved.from >= begin) return true;
  return moved.until < begin ? false : undefined;
}

/** Whether somebody said that nobody is pregnant now. */
export const isNotPregnant = ({ pregnancy }: Household): boolean =>
  pregnancy === 'none' || pregnancy === 'ended';
