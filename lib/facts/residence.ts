import type { DateRange } from '../dates';
import { personOf, type Situation, type SituationPerson, type Subject } from './situation';
import { notAfter } from './told-dates';

/** The day this person moves or moved to Honjo; null for somebody who always lived there. Before a planned move: not before today. */
export function moveInDay(situation: Situation, subject: Subject): DateRange | null | undefined {
  const person = personOf(situation, subject);
  return person ? person.moveIn : person;
}

/** Whether somebody had moved in by the day of something that has happened; so had who always lived here, whatever the day. */
export function livedHereOn(
  { day }: Pick<Situation, 'day'>,
  { residence, moveIn }: Pick<SituationPerson, 'residence' | 'moveIn'>,
  event: DateRange | undefined,
): boolean | undefined {
  if (moveIn === null) return true;
  // Who lives here does so today, whenever they came.
  if (residence === 'in-city' && event && event.from >= day) return true;
  if (!moveIn || !event) return undefined;
  const [moved, happened] = [notAfter(moveIn, day), notAfter(event, day)];
  if (moved.until <= happened.from) return true;
  return moved.from > happened.until ? false : undefined;
}

/** Whether this person has the move still ahead. A plan to move on a day that is over is none. */
export function moveIsAhead(situation: Situation, subject: Subject): boolean | undefined {
  const person = personOf(situation, subject);
  if (!person || person.residence === undefined) return person === null ? false : undefined;
  if (person.residence !== 'moving-in' || person.moveIn === null) return false;
  return person.moveIn === undefined || person.moveIn.until >= situation.day;
}
