import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from '../rules';
import { calendarText } from './calendar';
import { calendarEvents } from './calendar-events';
import { newCalendar, nextExport, type PlanCalendar } from './plan-calendar';
import { plansOf } from './planned-programmes';

const today = plainDate('2026-11-22');
const catalogue = frozenCatalogue();
const mover = (moveInDate: string): Household => ({
  self: {
    residence: 'moving-in',
    moveInDate,
    birthDate: '1999-06-10',
    workRoutes: ['telework'],
  },
  spouse: 'none',
});
const april = eventsOf(mover('2027-04-01'));
const may = eventsOf(mover('2027-05-10'));

test('the same plan exported again replaces every event', () => {
  const first = exported(newCalendar('one'), april);
  const second = exported(first.calendar, may);
  expect(first.read.length).toBeGreaterThan(4);
  expect(second.read.map(({ uid }) => uid)).toEqual(expect.arrayContaining(first.read.map(({ uid }) => uid)));
  expect(second.read.map(({ status }) => status)).not.toContain('CANCELLED');
  expect(new Set(first.read.map(({ sequence }) => sequence))).toEqual(new Set([0]));
  expect(new Set(second.read.map(({ sequence }) => sequence))).toEqual(new Set([1]));
  expect(second.read.map(({ day }) => day)).not.toEqual(first.read.map(({ day }) => day));
});

test('two plans share no UID', () => {
  const [one, other] = ['one', 'other'].map((plan) => exported(newCalendar(plan), april).read);
  const uids = [...(one ?? []), ...(other ?? [])].map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(2 * april.length);
});

test('a day that fell away is cancelled, and comes back when it is planned again', () => {
  const first = exported(newCalendar('one'), april);
  const grant = april.filter(({ id }) => id.startsWith('relocation-grant.'));
  const second = exported(first.calendar, grant);
  const states = Object.fromEntries(second.read.map(({ uid, status }) => [uid.replace(/@.*/, ''), status]));
  expect(states).toMatchObject({
    'relocation-grant.self.move-in': 'CONFIRMED',
    'start-support-u29.self.notice': 'CANCELLED',
    'start-support-u29.self.move-in': 'CANCELLED',
  });
  const third = exported(second.calendar, april);
  expect(third.read.map(({ status }) => status)).not.toContain('CANCELLED');
});

test('the file of one programme cancels nothing of the others', () => {
  const first = exported(newCalendar('one'), april);
  const grant = april.filter(({ id }) => id === 'relocation-grant.self.move-in');
  const { read } = exported(first.calendar, grant, 'relocation-grant');
  expect(read.every(({ uid }) => uid.startsWith('relocation-grant.'))).toBe(true);
  expect(read.filter(({ status }) => status === 'CANCELLED').length).toBeGreaterThan(0);
});

test('a day that is over is not taken back', () => {
  const first = exported(newCalendar('one'), april);
  const { events } = nextExport(first.calendar, [], plainDate('2027-04-02'));
  expect(events.map(({ id }) => id)).not.toContain('relocation-grant.self.move-in');
  expect(events.map(({ id }) => id)).toContain('relocation-grant.self.apply-until');
});

function eventsOf(household: Household) {
  const plans = plansOf(assess(household, today, catalogue), household, today, catalogue);
  const moving = plans.filter(({ id }) => id === 'relocation-grant' || id === 'start-support-u29');
  return calendarEvents(moving, today, ({ id }) => ({ summary: id, description: '' }));
}

function exported(before: PlanCalendar, events: typeof april, programme?: string) {
  const next = nextExport(before, events, today, programme);
  const text = calendarText(next.events, { ...next.calendar, now: '2026-11-22T00:00:00Z' });
  const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate } = new ICAL.Event(component);
    return { uid, sequence, day: startDate.toString(), status: component.getFirstPropertyValue('status') };
  });
  return { calendar: next.calendar, read };
}
