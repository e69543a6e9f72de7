import type { DateRange, PlainDate } from '../dates';
import { dateOf, dateOrNone, notAfter, type Case, type Subject } from './case';
import { after, before, type KnownDay } from './counting';
import { livedHereOn, moveInDay } from './residence';

/** Whether the notice was filed so many days before moving in (1: 「転入日の前日まで」), or still can be. */
export function noticeInTime(kase: Case, subject: Subject, daysBefore: number): boolean | undefined {
  const last = before(moveInDay(kase, subject), { days: daysBefore });
  if (!last) return last === null ? false : undefined;
  return noticeBy(kase, last);
}

/** Whether the notice was filed by this last day, or still can be: a gate still ahead is not missed, whatever day is planned for it. */
export function noticeBy({ household, day }: Case, last: DateRange): boolean | undefined {
  const filed = dateOrNone(household.noticeDate);
  if (day <= last.from || (filed && filed.until <= last.from)) return true;
  if (day <= last.until || filed === undefined) return undefined;
  return filed === null || filed.from > last.until ? false : undefined;
}

/** Months to wait before applying: since moving in, and in a job found on the matching site. */
export type Wait = { readonly wait: number; readonly hired: number };

/**
 * The first day to apply for the relocation grant: after some months here and, when a posted job is the only route, some months in that job.
 * While the route is not known, some day from the one to the other.
 */
export function firstDayToApply(kase: Case, subject: Subject, { wait, hired: months }: Wait): KnownDay {
  const moved = after(moveInDay(kase, subject), { months: wait }, 'complete');
  // Of a spouse's work nothing is told.
  const isOnlyPosted = subject.adult === 'self' ? hasOnlyPostedJob(kase) : undefined;
  if (!moved || isOnlyPosted === false) return moved;
  const hired = after(dateOrNone(kase.household.hireDate), { months }, 'complete');
  if (!hired) return isOnlyPosted ? hired : undefined;
  return {
    from: isOnlyPosted ? later(moved.from, hired.from) : moved.from,
    until: later(moved.until, hired.until),
  };
}

/** The last day to apply: so many years after moving in. */
export const lastDayToApply = (kase: Case, subject: Subject, years: number): KnownDay =>
  after(moveInDay(kase, subject), { years });

/**
 * Whether a job posted on the matching site, the only route, leaves time to apply before the years since moving in (`close`) are over; being
 * hired may still be ahead.
 */
export function hiredInTime(
  kase: Case,
  subject: Subject,
  { hired: months, close }: Pick<Wait, 'hired'> & { readonly close: number },
): boolean | undefined {
  if (subject.adult !== 'self' || hasOnlyPostedJob(kase) === false) return true;
  const hired = after(dateOrNone(kase.household.hireDate), { months }, 'complete');
  const last = lastDayToApply(kase, subject, close);
  if (hired === null || last === null) return true;
  if (!hired || !last) return undefined;
  if (hired.until <= last.from) return true;
  return hired.from > last.until && hasOnlyPostedJob(kase) ? false : undefined;
}

/** Whether a job posted on the matching site is the only route to the relocation grant. */
export function hasOnlyPostedJob({ household: { workRoutes } }: Case): boolean | undefined {
  if (!Array.isArray(workRoutes)) return undefined;
  return workRoutes.length === 1 && workRoutes[0] === 'matching-site';
}

/** Whether 起業支援金 was granted no more than so many years ago. Not granted yet is a gate still ahead. */
export function startupGrantInTime({ household, day }: Case, years: number): boolean | undefined {
  const last = after(dateOrNone(household.startupGrantDate), { years });
  if (!last) return last === null ? true : undefined;
  return day <= last.from ? true : day > last.until ? false : undefined;
}

/** The day of a check-up paid elsewhere while registered in Honjo; null when there was none. */
export function refundedCheckupDay({ household }: Case): KnownDay {
  if (household.checkupElsewhere === false || household.residence === 'moving-in') return null;
  return dateOf(household.checkupDate);
}

/** Whether there was a first visit: a day that is told has come. */
export function hadFirstVisit({ household }: Case): boolean | undefined {
  const visit = dateOrNone(household.firstVisitDate);
  return visit === undefined ? undefined : visit !== null;
}

/** Whether the first visit falls on a day of living here: one that is still ahead, or one not before the day of moving in. */
export function firstVisitHere(kase: Case): boolean | undefined {
  const { household, living, day } = kase;
  const visit = dateOrNone(household.firstVisitDate);
  if (visit === null) return true;
  if (household.residence === 'in-city') return livedHereOn(kase, visit);
  if (!visit || household.residence !== 'moving-in') return undefined;
  return notAfter(visit, day).until < living.from ? false : undefined;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
