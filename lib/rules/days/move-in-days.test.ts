import { describe, expect, test } from 'vitest';
import { addDays, periodEnd, plainDate, type PlainDate } from '../../dates';
import { withinIntake, type Intake } from './intake';
import type { Stretch } from './stretches';
import { betweenBounds, eachList } from './sure-and-possible';
import { trimmedToOpenDays } from './trimmed';

/*
 * The days to apply from three months to one year after moving in, for every move-in day of three years: what the modules say
 * against days walked one by one, with holidays, leap years, weekdays and periods of this file's own.
 */

const years: Record<number, string> = {
  2026: '0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123',
  2027: '0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123',
  2028: '0101 0110 0211 0223 0320 0429 0503 0504 0505 0717 0811 0918 0922 1009 1103 1123',
};
const typed = new Set(
  Object.entries(years).flatMap(([year, list]) => list.split(' ').map((each) => Number(`${year}${each}`))),
);

/** `key` is 20260131 for 2026-01-31; a month of 31 days may be asked for that has fewer. */
type Day = { key: number; text: PlainDate; isOpen: boolean };
const calendar = walkDays();
const holidays = {
  days: calendar.filter(({ key }) => typed.has(key)).map(({ text }) => text),
  officialUntil: plainDate('2027-12-31'),
};

const intakes: [string, Intake | undefined][] = [
  ['none', undefined],
  ['04-01 to 01-31', { opens: '04-01', closes: '01-31' }],
  ['04-01 to 12-28', { opens: '04-01', closes: '12-28' }],
  ['06-01 to 09-30', { opens: '06-01', closes: '09-30' }],
  ['10-01 to 03-31', { opens: '10-01', closes: '03-31' }],
];

describe.each(intakes)('with the intake %s', (_, intake) => {
  const told = calendar
    .filter(({ key }) => key < 20290101)
    .map(({ text }, place) => ({ text, said: daysAfter(text, intake), walked: walkedAfter(place, intake) }));
  const stretches = told.flatMap(({ said }) => [...said.sure, ...said.possible]);

  test('every move-in day of 2026 to 2028 has the days that walking finds', () => {
    expect(told).toHaveLength(365 + 365 + 366);
    expect(stretches.length).toBeGreaterThan(told.length);
    const wrong = told.filter(({ said, walked }) => JSON.stringify(said) !== JSON.stringify(walked));
    expect(wrong).toEqual([]);
  });

  test('no stretch is upside down, and none begins or ends on a closed day', () => {
    const open = new Set(calendar.filter(({ isOpen }) => isOpen).map(({ text }) => text));
    const wrong = stretches.filter(
      ({ from, until }) => !from || !until || from > until || !open.has(from) || !open.has(until),
    );
    expect(wrong).toEqual([]);
  });
});

function daysAfter(moveIn: PlainDate, intake: Intake | undefined) {
  // Three months are complete as their last day ends, so that day itself is open to doubt.
  const complete = periodEnd(moveIn, { months: 3 });
  const last = periodEnd(moveIn, { years: 1 });
  const days = betweenBounds({ from: complete, until: addDays(complete, 1) }, { from: last, until: last });
  const horizon = { from: moveIn, until: moveIn };
  return eachList(days, (each) =>
    trimmedToOpenDays(intake ? withinIntake(each, intake, horizon) : each, holidays),
  );
}

function walkedAfter(place: number, intake: Intake | undefined): { sure: Stretch[]; possible: Stretch[] } {
  const start = calendar[place + 1]?.key ?? NaN;
  // The last day of a period is the one before the day that bears the number of its first day, be there such a day or not.
  const month = (Math.floor(start / 100) % 100) + 3;
  const complete = month > 12 ? start + 10000 - 900 : start + 300;
  const isTaken = ({ key }: Day) => key < start + 10000 && isIn(intake, key % 10000);
  return {
    sure: runs((day) => day.key >= complete && isTaken(day)),
    possible: runs((day, next) => next.key >= complete && isTaken(day)),
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
  calendar.forEach((day, place) => {
    const next = calendar[place + 1];
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
