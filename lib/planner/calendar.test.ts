import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { calendarText, type CalendarEvent } from './calendar';

const day = plainDate('2028-02-29');
const stamp = { plan: 'k3x9', sequence: 2, now: '2026-11-22T03:04:05.678Z' };
const event: CalendarEvent = {
  id: 'grant.self.wait',
  days: { from: day, until: day },
  summary: '申請の最後の日（本庄市移住就業等支援金）; C:\\a, b',
  description: 'one\ntwo\r\nthree',
  isLastDay: false,
};

test('an all-day event ends on the day after, in lines that end with CR LF', () => {
  expect(calendarText([{ ...event, summary: 'a', description: 'b' }], stamp)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Honjo support checker//Plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:grant.self.wait@k3x9.honjo-support-checker',
      'DTSTAMP:20261122T030405Z',
      'LAST-MODIFIED:20261122T030405Z',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'SUMMARY:a',
      'DESCRIPTION:b',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a last day is told 14 and 3 days before, unless it fell away', () => {
  const alarms = (told: CalendarEvent) =>
    componentsOf([told])
      .flatMap((component) => component.getAllSubcomponents('valarm'))
      .map((alarm) => [alarm.getFirstPropertyValue('action'), `${alarm.getFirstPropertyValue('trigger')}`]);
  expect(alarms({ ...event, isLastDay: true })).toEqual([
    ['DISPLAY', '-P14D'],
    ['DISPLAY', '-P3D'],
  ]);
  expect(alarms(event)).toEqual([]);
  expect(alarms({ ...event, isLastDay: true, isCancelled: true })).toEqual([]);
});

test('separators and line ends come back as they were', () => {
  expect(read([event])).toEqual([asRead({ ...event, description: 'one\ntwo\nthree' })]);
  expect(calendarText([{ ...event, summary: 'C:\\a; b, c' }], stamp)).toContain(
    'SUMMARY:C:\\\\a\\; b\\, c\r\n',
  );
});

test('a long line fills 75 octets before it goes on', () => {
  const lines = calendarText([{ ...event, summary: 'a'.repeat(200) }], stamp).split('\r\n');
  const [first = ''] = lines.filter((line) => line.startsWith('SUMMARY:'));
  const place = lines.indexOf(first);
  expect(lines.slice(place, place + 3).map(({ length }) => length)).toEqual([75, 75, 60]);
});

test('any text in any script comes back from lines of at most 75 octets', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((each) => each.replace(/\p{Cc}|\p{Cs}/gu, ''));
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const told = { ...event, summary, description };
      const lines = calendarText([told], stamp).split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(read([told])).toEqual([asRead(told)]);
    }),
    { numRuns: 300 },
  );
});

test('control characters do not reach the file', () => {
  expect(read([{ ...event, summary: 'a\u0000\u001b\u007fb', description: 'x' }])).toMatchObject([
    { summary: 'ab' },
  ]);
});

const componentsOf = (events: readonly CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(calendarText(events, stamp))).getAllSubcomponents('vevent');

function read(events: readonly CalendarEvent[]) {
  return componentsOf(events).map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const last = endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return { uid, days: { from: startDate.toString(), until: last.toString() }, summary, description };
  });
}

const asRead = ({ id, days, summary, description }: CalendarEvent) => ({
  uid: `${id}@k3x9.honjo-support-checker`,
  days,
  summary,
  description,
});
