import { describe, expect, test } from 'vitest';
import { frozenCatalogue, frozenContent } from '../testing/frozen-content';
import { loadGuide } from '../content/load-guides';
import { plainDate, weekdayOf } from '../dates';
import { nextDayOfYear, workedDay, type WorkedDay } from './worked-days';

const catalogue = frozenCatalogue();
const on = (step: WorkedDay, moveIn: string) => workedDay(step, plainDate(moveIn), catalogue);
const relocation = (gate: 'apply-from' | 'apply-until' | 'stay'): WorkedDay => ({
  programme: 'relocation-grant',
  gate,
});
const registered: WorkedDay = {
  fact: 'treatedRegisteredSince',
  plus: 'fertility-grant.registeredYears',
  count: 'complete',
};
const exact = (day: string) => ({ kind: 'exact', day });

describe('a household that moves in on 20 March 2027', () => {
  const moveIn = '2027-03-20';

  test('files the prior notice by the day before', () => {
    expect(on({ programme: 'start-support-u29', gate: 'notice' }, moveIn)).toEqual(exact('2027-03-19'));
  });

  test('is safe to apply from the day after three months are complete', () => {
    expect(on(relocation('apply-from'), moveIn)).toEqual(exact('2027-06-21'));
  });

  test('applies by the end of January, because the intake ends before its year does', () => {
    expect(on(relocation('apply-until'), moveIn)).toEqual(exact('2028-01-31'));
  });

  test('has been registered for a year for certain on the day after a year is complete', () => {
    expect(on(registered, moveIn)).toEqual(exact('2028-03-21'));
  });

  test('stays five years from a day of applying that it chooses', () => {
    expect(on(relocation('stay'), moveIn)).toEqual({
      kind: 'between',
      from: '2032-06-21',
      until: '2033-01-31',
    });
  });
});

test('somebody who moves in on 1 December waits for the next fiscal year to apply', () => {
  expect(on(relocation('apply-from'), '2026-12-01')).toEqual(exact('2027-04-01'));
});

test('fourteen days of a guide’s own count from the day after moving in', () => {
  const figures = { notifyDays: { unit: 'days', value: 14, source: 'kazo-moving-in' } } as const;
  const step: WorkedDay = { fact: 'moveInDay', plus: 'notifyDays', count: 'first-day-does-not-count' };
  expect(workedDay(step, plainDate('2026-04-07'), catalogue, figures)).toEqual(exact('2026-04-21'));
});

test('a step whose day the example does not give is an error, not a gap', () => {
  expect(() => on({ programme: 'fertility-grant', gate: 'apply-until' }, '2027-03-20')).toThrow('has no day');
});

test.each([
  ['2026-11-24', '2027-03-20'],
  ['2027-03-19', '2027-03-20'],
  ['2027-03-20', '2028-03-20'],
])('on %s the next 20 March is %s', (day, next) => {
  expect(nextDayOfYear('03-20', plainDate(day))).toBe(next);
});

test('the next 29 February is that of the next leap year', () => {
  expect(nextDayOfYear('02-29', plainDate('2026-11-24'))).toBe('2028-02-29');
});

test('no day of the first steps is one on which City Hall is closed', () => {
  const { moveIn = '', sections, figures } = loadGuide('first-steps', frozenContent());
  const moved = nextDayOfYear(moveIn, plainDate('2026-11-29'));
  const steps = sections.flatMap(({ items }) => items.flatMap(({ day }) => day ?? []));
  const days = steps.map((step) => workedDay(step, moved, catalogue, figures));
  const open = days.filter(
    (worked) =>
      worked.kind === 'exact' &&
      ![0, 6].includes(weekdayOf(worked.day)) &&
      !catalogue.holidays.days.includes(worked.day),
  );
  expect(days.length).toBeGreaterThan(0);
  expect(open).toEqual(days);
});
