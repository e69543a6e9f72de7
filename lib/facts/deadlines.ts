import type { DateRange } from '../dates';
import { personOf, type Case, type Subject } from './case';
import { before, type KnownDay } from './counting';
import { livedHereOn, moveInDay } from './residence';
import { dateOf, dateOrNone, notAfter } from './told-dates';

/** Whether the notice was filed so many days before moving in (1: 「転入日の前日まで」), or still can be. */
export function noticeInTime(kase: Case, subject: Subject, daysBefore: number): boolean | undefined {
  const last = before(moveInDay(kase, subject), { days: daysBefore });
  if (!last) return last === null ? false : undefined;
  return noticeBy(kase, subject, last);
}

/** Whether this adult filed the notice by this last day, or still can: a gate still ahead is not missed, whatever day is planned for it. */
export function noticeBy(kase: Case, { adult }: Subject, last: DateRange): boolean | undefined {
  const { day } = kase;
  const filed = dateOrNone(kase[adult]?.told.noticeDate);
  if (day <= last.from || (filed && filed.until <= last.from)) return true;
  if (day <= last.until || filed === undefined) return undefined;
  return filed === null || filed.from > last.until ? false : undefined;
}

/** Whether this adult has a day of being hired, past or planned. */
export const hasHireDate = (kase: Case, { adult }: Subject): boolean | null | undefined =>
  isDay(kase[adult], (person) => person.told.hireDate);

/** Whether 起業支援金 was granted to this adult. */
export const hasStartupGrant = (kase: Case, { adult }: Subject): boolean | null | undefined =>
  isDay(kase[adult], (person) => person.told.startupGrantDate);

function isDay<P>(
  person: P | null | undefined,
  told: (person: P) => string | undefined,
): boolean | null | undefined {
  if (!person) return person === null ? null : undefined;
  const day = dateOrNone(told(person));
  return day === undefined ? undefined : day !== null;
}

/** The day of a check-up that was paid elsewhere while this person was registered in Honjo; null when there was none. */
export function refundedCheckupDay(kase: Case, subject: Subject): KnownDay {
  const { checkupElsewhere, checkupDate } = kase.household;
  const person = personOf(kase, subject);
  if (checkupElsewhere === false || person === null || person?.residence === 'moving-in') return null;
  const checkup = dateOf(checkupDate);
  if (!person || !checkup) return undefined;
  const wasHere = livedHereOn(kase, person, checkup);
  if (wasHere === undefined) return undefined;
  return wasHere ? checkup : null;
}

/** Whether there was a first visit: a day that is told has come. */
export function hadFirstVisit({ household }: Case): boolean | undefined {
  const visit = dateOrNone(household.firstVisitDate);
  return visit === undefined ? undefined : visit !== null;
}

/** Whether the first visit falls on a day of this person's living here: one that is still ahead, or one not before the day of moving in. */
export function firstVisitHere(kase: Case, subject: Subject): boolean | undefined {
  const visit = dateOrNone(kase.household.firstVisitDate);
  if (visit === null) return true;
  const person = personOf(kase, subject);
  if (person?.residence === 'in-city') return livedHereOn(kase, person, visit);
  if (!visit || person?.residence !== 'moving-in') return undefined;
  return notAfter(visit, kase.day).until < person.living.from ? false : undefined;
}
