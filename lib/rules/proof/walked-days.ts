import { plainDate, type PlainDate } from '../../dates';
import type { Intake } from '../days/intake';
import type { Holidays } from '../days/open-days';
import type { Stretch } from '../days/stretches';

/*
 * The days to apply from three months to one year after moving in, walked one by one, with holidays, leap years, weekdays and periods of this
 * file's own: what the modules say is held against it.
 */

const years: Record<number, string> = {
  2026: '0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123',
  2027: '0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123',
  2028: '0101 0110 0211 0223 0320 0429 0503 0504 0505 0717 0811 0918 0922 1009 1103 1123',
  2029: '0101 0108 0211 0212 0223 0320 0429 0430 0503 0504 0505 0716 0811 0917 0923 0924 1008 1103 1123',
};
const typed = new Set(
  Object.entries(years).flatMap(([year, list]) => list.split(' ').map((each) => Number(`${year}${each}`))),
);

/** `key` is 20260131 for 2026-01-31; a month of 31 days may be asked for that has fewer. */
type Day = { key: number; text: PlainDate; isOpen: boolean };

/** Every day of 2026 to 2030 in order. */
export const walkedCalendar: readonly Day[] = walkDays();

/** The holidays of 2026 to 2029, typed by hand. */
export const holidays: Holidays = {
  days: walkedCalendar.filter(({ key }) => typed.has(key)).map(({ text }) => text),
  officialUntil: plainDate('2027-12-31'),
};

/** Days that are sure, days that are possible by what is left open, and days that some reading of the wait allows. */
export type WalkedDays = Readonly<Record<'sure' | 'possible' | 'anyReading', readonly Stretch[]>>;

/** The days to apply of somebody who moves in on the day at this place of the calendar. */
export function walkedAfter(place: number, intake: Intake | undefined): WalkedDays {
  const start = walkedCalendar[place + 1]?.key ?? NaN;
  // The last day of a period is the one before the day that bears the number of its first day, be there such a day or not.
  const month = (Math.floor(start / 100) % 100) + 3;
  const complete = month > 12 ? start + 10000 - 900 : start + 300;
  const isTaken = ({ key }: Day) => key < start + 10000 && isIn(intake, key % 10000);
  return {
    sure: runs((day) => day.key >= complete && isTaken(day)),
    possible: runs((day, next) => next.key >= complete && isTaken(day)),
    anyReading: runs((day, next) => next.key >= start && isTaken(day)),
  };
}

function isIn(intake: Intake | undefined, monthDay: number): boolean {
  if (!intake) return true;
  const [opens, closes] = [Number(intake.opens.replace('-', '')), Number(intake.closes.replace('-', ''))];
  return opens <= closes ? opens <= monthDay && monthDay <= closes : monthDay >= opens || monthDay <= closes;
}

/** Runs of days, each from its first open day to its last; a run without one is left out. */
function runs(isIn: (day: Day, next: Day) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let run: Day[] = [];
  walkedCalendar.forEach((day, place) => {
    const next = walkedCalendar[place + 1];
    if (next && isIn(day, next)) return run.push(day);
    const open = run.filter(({ isOpen }) => isOpen);
    if (open.length > 0) found.push({ from: open[0]?.text, until: open.at(-1)?.text });
    run = [];
  });
  return found;
}

/** Every day from Thursday, 1 January 2026 to the end of 2030, by counting. */
function walkDays(): Day[] {
  const days: Day[] = [];
  let weekday = 4;
  for (let year = 2026; year <= 2030; year += 1) {
    const lengths = [31, year === 2028 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, index) => {
      for (let day = 1; day <= length; day += 1) {
        const monthDay = (index + 1) * 100 + day;
        const key = year * 10000 + monthDay;
        const isClosed =
          weekday === 0 || weekday === 6 || monthDay >= 1229 || monthDay <= 103 || typed.has(key);
        const text = plainDate(String(key).replace(/^(....)(..)(..)$/, '$1-$2-$3'));
        days.push({ key, text, isOpen: !isClosed });
        weekday = (weekday + 1) % 7;
      }
    });
  }
  return days;
}
