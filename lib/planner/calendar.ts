import { addDays, type DateRange, type PlainDate } from '../dates';

/** An all-day event; both days of `days` are included. */
export type CalendarEvent = {
  /** Stays the same whenever the plan is exported again, so that a calendar replaces the day it has. */
  readonly uid: string;
  readonly days: DateRange;
  readonly summary: string;
  readonly description: string;
};

/** A calendar file (RFC 5545) of all-day events, made on `day`. */
export function calendarText(events: readonly CalendarEvent[], day: PlainDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Honjo support checker//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, day)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, days, summary, description }: CalendarEvent, day: PlainDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(days.from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(addDays(days.until, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: PlainDate): string => day.replaceAll('-', '');

/** Text as a value: separators and line ends are written as pairs; other control characters have no place in a calendar. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** No line is longer than 75 octets; the rest follows on lines that begin with a space. No character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const encoder = new TextEncoder();
