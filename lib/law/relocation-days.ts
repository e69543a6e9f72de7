import type { DateRange } from '../dates';
import type { Situation, Subject } from '../facts/situation';
import { before } from '../facts/counting';
import { adultPaths } from '../facts/paths';
import { moveInDay } from '../facts/residence';
import { dateOrNone } from '../facts/told-dates';

/** Whether the notice was filed so many days before moving in (1: 「転入日の前日まで」), or still can be. */
export function noticeInTime(
  situation: Situation,
  subject: Subject,
  daysBefore: number,
): boolean | undefined {
  const last = before(moveInDay(situation, subject), { days: daysBefore });
  if (!last) return last === null ? false : undefined;
  return noticeBy(situation, subject, last);
}

/** Whether this adult filed the notice by this last day, or still can: a gate still ahead is not missed, whatever day is planned for it. */
export function noticeBy(situation: Situation, { adult }: Subject, last: DateRange): boolean | undefined {
  const { day } = situation;
  const filed = dateOrNone(situation[adult]?.told.noticeDate);
  if (day <= last.from || (filed && filed.until <= last.from)) return true;
  if (day <= last.until || filed === undefined) return undefined;
  return filed === null || filed.from > last.until ? false : undefined;
}

/** Whether this adult has yet to file the notice. */
export function noticeIsAhead(situation: Situation, { adult }: Subject): boolean | undefined {
  const filed = dateOrNone(situation[adult]?.told.noticeDate);
  if (!filed) return filed === null ? true : undefined;
  if (filed.until <= situation.day) return false;
  return filed.from > situation.day ? true : undefined;
}

/** What tells when the notice was or will be filed. */
export const noticePath = adultPaths('noticeDate');

/** Whether this adult has a day of being hired, past or planned. */
export const hasHireDate = (situation: Situation, { adult }: Subject): boolean | null | undefined =>
  isDay(situation[adult], (person) => person.told.hireDate);

/** Whether 起業支援金 was granted to this adult. */
export const hasStartupGrant = (situation: Situation, { adult }: Subject): boolean | null | undefined =>
  isDay(situation[adult], (person) => person.told.startupGrantDate);

function isDay<P>(
  person: P | null | undefined,
  told: (person: P) => string | undefined,
): boolean | null | undefined {
  if (!person) return person === null ? null : undefined;
  const day = dateOrNone(told(person));
  return day === undefined ? undefined : day !== null;
}
