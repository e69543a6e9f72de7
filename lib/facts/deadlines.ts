import {
  addDays,
  fiscalYearEnd,
  fiscalYearOf,
  periodEnd,
  plainDate,
  type DateRange,
  type Period,
  type PlainDate,
} from '../dates';
import { dateOf, dateOrNone, notAfter, type Case, type Subject } from './case';
import { livedHereOn, moveInDay } from './residence';

/** The last day of 「転入後1年以内」; the move-in day does not count (Civil Code art. 140). */
export const oneYearAfterMoveIn = (kase: Case, subject: Subject) =>
  shift(moveInDay(kase, subject), (day) => periodEnd(day, { years: 1 }));

/** The first day of 「転入後3か月以上」: three months are complete as their last day ends, so that day itself is open to doubt. */
export const threeMonthsAfterMoveIn = (kase: Case, subject: Subject) =>
  completed(moveInDay(kase, subject), { months: 3 });

/** The last day for a notice that is due 「転入日の前日まで」. */
export const dayBeforeMoveIn = (kase: Case, subject: Subject) =>
  shift(moveInDay(kase, subject), (day) => addDays(day, -1));

/** Whether the notice was filed by the day before moving in, or still can be: a gate still ahead is not missed, whatever day is planned for it. */
export function noticeInTime(kase: Case, subject: Subject): boolean | undefined {
  const last = dayBeforeMoveIn(kase, subject);
  if (!last) return last === null ? false : undefined;
  const filed = dateOrNone(kase.household.noticeDate);
  if (kase.day <= last.from || (filed && filed.until <= last.from)) return true;
  if (kase.day <= last.until || filed === undefined) return undefined;
  return filed === null || filed.from > last.until ? false : undefined;
}

/**
 * The first day to apply for the relocation grant: after three months here and, when a posted job is the only route, three months in that job.
 * While the route is not known, some day from the one to the other.
 */
export function firstDayToApply(kase: Case, subject: Subject): DateRange | null | undefined {
  const moved = threeMonthsAfterMoveIn(kase, subject);
  // Of a spouse's work nothing is told.
  const isOnlyPosted = subject.adult === 'self' ? hasOnlyPostedJob(kase) : undefined;
  if (!moved || isOnlyPosted === false) return moved;
  const hired = completed(dateOrNone(kase.household.hireDate), { months: 3 });
  if (!hired) return isOnlyPosted ? hired : undefined;
  return {
    from: isOnlyPosted ? later(moved.from, hired.from) : moved.from,
    until: later(moved.until, hired.until),
  };
}

/** Whether a job posted on the matching site, the only route, leaves time to apply within a year of moving in; being hired may still be ahead. */
export function hiredInTime(kase: Case, subject: Subject): boolean | undefined {
  if (subject.adult !== 'self' || hasOnlyPostedJob(kase) === false) return true;
  const hired = completed(dateOrNone(kase.household.hireDate), { months: 3 });
  const last = oneYearAfterMoveIn(kase, subject);
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

/** Whether 起業支援金 was granted no more than a year ago. Not granted yet is a gate still ahead. */
export function startupGrantInTime({ household, day }: Case): boolean | undefined {
  const granted = dateOrNone(household.startupGrantDate);
  if (!granted) return granted === null ? true : undefined;
  const last = shift(granted, (each) => periodEnd(each, { years: 1 }));
  if (!last) return undefined;
  return day <= last.from ? true : day > last.until ? false : undefined;
}

/** The day on which one year of registration is complete for the person treated; that day itself is open to doubt. */
export const oneYearOfRegistration = ({ household }: Case) =>
  completed(dateOrNone(household.treatedRegisteredSince), { years: 1 });

/** The last day of the fiscal year in which the treatment ended; the end of May when it ended on 1 February to 31 March. */
export const treatmentDeadline = ({ household }: Case) =>
  shift(dateOf(household.treatmentEndDate), lastDayToClaim);

/** The last day of 「健診を受けた日から1年以内」 for a check-up paid elsewhere while registered in Honjo; null when there was none. */
export function oneYearAfterCheckup({ household }: Case): DateRange | null | undefined {
  if (household.checkupElsewhere === false || household.residence === 'moving-in') return null;
  return shift(dateOf(household.checkupDate), (day) => periodEnd(day, { years: 1 }));
}

/** The last day of 「初回の受診から6か月以内」; null while there was no visit. */
export const sixMonthsAfterFirstVisit = ({ household }: Case) =>
  shift(dateOrNone(household.firstVisitDate), (day) => periodEnd(day, { months: 6 }));

/** Whether the cost of the first visit can still be claimed. A visit still ahead is no gate that was missed. */
export function firstVisitInTime(kase: Case): boolean | undefined {
  const last = sixMonthsAfterFirstVisit(kase);
  if (!last) return last === null ? true : undefined;
  return kase.day <= last.from ? true : kase.day > last.until ? false : undefined;
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

function lastDayToClaim(ended: PlainDate): PlainDate {
  const year = fiscalYearOf(ended);
  return ended >= plainDate(`${year + 1}-02-01`) ? plainDate(`${year + 1}-05-31`) : fiscalYearEnd(year);
}

function shift(
  range: DateRange | null | undefined,
  by: (day: PlainDate) => PlainDate,
): DateRange | null | undefined {
  return range && { from: by(range.from), until: by(range.until) };
}

function completed(range: DateRange | null | undefined, period: Period): DateRange | null | undefined {
  return range && { from: periodEnd(range.from, period), until: addDays(periodEnd(range.until, period), 1) };
}
