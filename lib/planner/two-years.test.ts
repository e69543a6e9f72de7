import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { lastDayOfMonths } from '../dates-by-law';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from '../rules';
import { calendarText } from './calendar';
import { calendarEvents } from './calendar-events';
import { earlierMove } from './earlier-move';
import { plansOf, type Plan } from './planned-programmes';

/** As the Cabinet Office lists them; those of 2028 are calculated. */
const holidays = Object.entries({
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
  2028: '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23',
  2029: '01-01 01-08 02-11 02-12 02-23 03-20 04-29 04-30 05-03 05-04 05-05 07-16 08-11 09-17 09-23 09-24 10-08 11-03 11-23',
}).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`));

const today = plainDate('2026-04-01');
const all = frozenCatalogue();
/** Only what the table is about: every programme is judged by itself. */
const catalogue = {
  ...all,
  programmes: all.programmes.filter(({ id }) => ['relocation-grant', 'start-support-u29'].includes(id)),
};
const mover = (moveInDate: string): Household => ({
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    dwelling: 'own-contract',
    moveInDate,
    birthDate: '1999-06-10',
    student: false,
    residenceStatus: 'japanese',
    periods: [{ from: '2010-04-01', until: 'move', place: 'tokyo-wards', wardsStudy: false }],
  },
  spouse: 'none',
  children: [],
  intendedStay: 'five-years-or-more',
  movesWith: 'alone',
  someoneEmployed: true,
});

const openDays = daysOf('2025-12-01', 1800).filter(isOpen);
const intakeDays = openDays.filter((each) => !/-0[23]-/.test(each));

/** What a clerk with a wall calendar would find, walking it day by day; the law of periods comes from Temporal. */
const table = daysOf('2026-04-01', 731).map((moveIn) => {
  const morrow = after(moveIn, 1);
  const threeMonths = lastDayOfMonths(morrow, 3);
  const oneYear = lastDayOfMonths(morrow, 12);
  const first = intakeDays.find((each) => each >= threeMonths) ?? '';
  const sure = intakeDays.find((each) => each > threeMonths) ?? '';
  const last = intakeDays.findLast((each) => each <= oneYear) ?? '';
  return {
    moveIn,
    notice: span(openDays.findLast((each) => each < moveIn) ?? ''),
    wait: span(threeMonths, after(threeMonths, 1)),
    'apply-from': span(first, sure),
    'apply-until': span(last),
    stay: span(lastDayOfMonths(after(first, 1), 60), lastDayOfMonths(after(last, 1), 60)),
    'leave-job': span(lastDayOfMonths(after(first, 1), 12), lastDayOfMonths(after(last, 1), 12)),
    'full-repayment': span(lastDayOfMonths(after(first, 1), 36), lastDayOfMonths(after(last, 1), 36)),
    'half-repayment': span(lastDayOfMonths(after(first, 1), 60), lastDayOfMonths(after(last, 1), 60)),
    stayU29: span(lastDayOfMonths(morrow, 24)),
  };
});

const planned = new Map<string, [Plan, Plan]>();

describe('every move-in day of two years', () => {
  test('the table has 731 rows, some of them known by heart', () => {
    expect(table).toHaveLength(731);
    // 31 January 2027 is a Sunday: the last day of that intake is Friday the 29th.
    expect(rowOf('2026-10-28')).toMatchObject({ 'apply-from': span('2027-01-28', '2027-01-29') });
    // 29 December to 3 January the city hall is closed, and 4 January is a Monday.
    expect(rowOf('2026-09-29')).toMatchObject({ 'apply-from': span('2027-01-04') });
    expect(rowOf('2026-10-29')).toMatchObject({ 'apply-from': span('2027-01-29', '2027-04-01') });
    expect(rowOf('2026-11-15')).toMatchObject({
      wait: span('2027-02-15', '2027-02-16'),
      'apply-from': span('2027-04-01'),
      'apply-until': span('2027-11-15'),
      'full-repayment': span('2030-04-01', '2030-11-15'),
    });
    expect(rowOf('2027-11-30')).toMatchObject({ wait: span('2028-02-29', '2028-03-01') });
  });

  test('the gates are those of the table', () => {
    for (const { moveIn, notice, stayU29, ...grant } of table) {
      const [relocation, u29] = plansOfRow(moveIn);
      expect(datesOf(relocation), moveIn).toEqual({ 'move-in': span(moveIn), ...grant });
      expect(datesOf(u29), moveIn).toEqual({ notice, 'move-in': span(moveIn), stay: stayU29 });
    }
  });

  test('February and March stand as a pause wherever one can apply before and after', () => {
    for (const { moveIn, ...row } of table) {
      const [first, last] = [row['apply-from'].from, row['apply-until'].until];
      const years = [2027, 2028, 2029].filter((year) => first < `${year}-02-01` && last > `${year}-03-31`);
      const found = pausesOf(plansOfRow(moveIn)[0]).map((pause) => pause?.until);
      expect(found, moveIn).toEqual(years.map((year) => openDays.findLast((each) => each < `${year}-04-01`)));
    }
  });

  test('the earlier move is the last day whose row lies in an intake before', () => {
    const programme = catalogue.programmes.find(({ id }) => id === 'relocation-grant');
    if (!programme) throw new Error('no relocation grant');
    for (const [place, { moveIn, 'apply-from': planned }] of table.entries()) {
      const year = fiscalYear(planned.from);
      const better = table.slice(0, place).findLast((row) => fiscalYear(row['apply-from'].until) < year);
      const found = earlierMove(programme, { adult: 'self' }, mover(moveIn), today, catalogue);
      const expected = better && place - table.indexOf(better) <= 366 ? better : undefined;
      expect(found?.moveInBy, moveIn).toBe(expected?.moveIn);
      expect(found?.applyFrom, moveIn).toEqual(expected?.['apply-from']);
    }
  });

  test('the calendar file, read by another program, keeps the earliest limit and the latest first day', () => {
    for (const row of table) {
      const plans = plansOfRow(row.moveIn);
      const stamp = { plan: 'row', sequence: 0, now: '2026-04-01T00:00:00Z' };
      const said = calendarEvents(plans, today, ({ id }) => ({ summary: id, description: '' }));
      const days = Object.fromEntries(read(calendarText(said, stamp)).map(({ uid, days }) => [uid, days]));
      const uid = (programme: string, gate: string) => `${programme}.self.${gate}@row.honjo-support-checker`;
      expect(days, row.moveIn).toMatchObject({
        [uid('relocation-grant', 'apply-from')]: span(row['apply-from'].until),
        [uid('relocation-grant', 'apply-until')]: span(row['apply-until'].from),
        [uid('relocation-grant', 'stay')]: span(row.stay.until),
      });
      // A notice that was due before today is no event any more.
      expect(days[uid('start-support-u29', 'notice')], row.moveIn).toEqual(
        row.notice.from < today ? undefined : row.notice,
      );
    }
  });
});

/** Worked out once a row, for every test that reads them. */
function plansOfRow(moveIn: string): [Plan, Plan] {
  const plans = planned.get(moveIn) ?? plansFor(moveIn);
  planned.set(moveIn, plans);
  return plans;
}

function plansFor(moveIn: string): [Plan, Plan] {
  const household = mover(moveIn);
  const results = assess(household, today, catalogue);
  const plans = plansOf(results, household, today, catalogue);
  const [grant, u29] = ['relocation-grant', 'start-support-u29'].map((id) =>
    plans.find((plan) => plan.id === id),
  );
  if (!grant || !u29) throw new Error(`no plans for ${moveIn}`);
  return [grant, u29];
}

const datesOf = ({ gates }: Plan) =>
  Object.fromEntries(gates.flatMap(({ id, when }) => (id === 'closed' ? [] : [[id, when]])));

const pausesOf = ({ gates }: Plan) => gates.flatMap(({ id, when }) => (id === 'closed' ? [when] : []));

function span(from: string, until = from) {
  return { from, until };
}

const rowOf = (day: string) => table.find(({ moveIn }) => moveIn === day);
const fiscalYear = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

function after(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function daysOf(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => after(first, place));
}

/** Monday to Friday, but for national holidays and 29 December to 3 January. */
function isOpen(text: string): boolean {
  const { dayOfWeek } = Temporal.PlainDate.from(text);
  return dayOfWeek <= 5 && !holidays.includes(text) && !/-12-(29|30|31)|-01-0[123]/.test(text);
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const last = event.endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return { uid: event.uid, days: span(event.startDate.toString(), last.toString()) };
  });
}
