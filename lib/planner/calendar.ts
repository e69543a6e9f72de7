import { addDays, type DateRange, type PlainDate } from '../dates';

/** An all-day event; both days of `days` are included. */
export type CalendarEvent = {
  /** What it is about: the same whenever the plan is exported again. */
  readonly id: string;
  readonly days: DateRange;
  readonly summary: string;
  readonly description: string;
  /** A last day is told beforehand. */
  readonly isLastDay: boolean;
  /** A day that was exported before and fell away since. */
  readonly isCancelled?: boolean;
};

/** Of which plan a file is, the how-manieth of it, and the moment at which it was made, as ISO text in UTC. */
export type CalendarStamp = { readonly plan: string; readonly sequence: number; readonly now: string };

/** A calendar file (RFC 5545) of all-day events. Calendars that go by it replace the event of the same plan and id by the one with the higher sequence. */
export function calendarText(events: readonly CalendarEvent[], stamp: CalendarStamp): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Honjo support checker//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, { plan, sequence, now }: CalendarStamp): string[] {
  const { id, days, summary, description, isLastDay, isCancelled } = event;
  const moment = now.replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${plan}.honjo-support-checker`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;VALUE=DATE:${basic(days.from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(addDays(days.until, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...(isLastDay && !isCancelled ? daysBefore.flatMap((count) => alarmLines(count, summary)) : []),
    'END:VEVENT',
  ];
}

/** In whole days: an all-day event has no hour to count from. */
const daysBefore = [14, 3];

const alarmLines = (count: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${count}D`,
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
];

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
