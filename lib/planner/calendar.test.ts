import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { calendarText, type CalendarEvent } from './calendar';

const today = plainDate('2026-11-22');
const day = plainDate('2028-02-29');
const event: CalendarEvent = {
  uid: 'grant.self.wait@here',
  days: { from: day, until: day },
  summary: '申請の最後の日（本庄市移住就業等支援金）; C:\\a, b',
  description: 'one\ntwo\r\nthree',
};

test('an all-day event ends on the day after, in lines that end with CR LF', () => {
  expect(calendarText([{ ...event, summary: 'a', description: 'b' }], today)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Honjo support checker//Plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:grant.self.wait@here',
      'DTSTAMP:20261122T000000Z',
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

test('separators and line ends come back as they were', () => {
  expect(read([event])).toEqual([{ ...event, description: 'one\ntwo\nthree' }]);
  expect(calendarText([{ ...event, summary: 'C:\\a; b, c' }], today)).toContain(
    'SUMMARY:C:\\\\a\\; b\\, c\r\n',
  );
});

test('a long line fills 75 octets before it goes on', () => {
  const lines = calendarText([{ ...event, summary: 'a'.repeat(200) }], today).split('\r\n');
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
      const lines = calendarText([told], today).split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(read([told])).toEqual([told]);
    }),
    { numRuns: 300 },
  );
});

test('control characters do not reach the file', () => {
  expect(read([{ ...event, summary: 'a\u0000\u001b\u007fb', description: 'x' }])).toMatchObject([
    { summary: 'ab' },
  ]);
});

function read(events: readonly CalendarEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarText(events, today)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const last = endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return { uid, days: { from: startDate.toString(), until: last.toString() }, summary, description };
  });
}
