import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { asShown } from './as-shown';

/** Saves a calendar file and reads it twice, with another program and as it is written, which must agree: the day of each event by its name. */
export async function savedCalendar(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: asShown(button) }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const days = Object.fromEntries(
    events.map(({ uid, startDate }) => [uid.replace(/@.*/, ''), startDate.toString()]),
  );
  expect(daysAsWritten(text)).toEqual(days);
  const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');
  return {
    name: file.suggestedFilename(),
    days,
    uids: events.map(({ uid }) => uid),
    sequences: [...new Set(events.map(({ sequence }) => sequence))],
    cancelled: events.filter((event) => statusOf(event) === 'CANCELLED').map(({ summary }) => summary),
    summaries: events.map(({ summary }) => summary),
  };
}

/** The days as the lines of the file say them, those that go on put together: the program takes 31 April for 1 May. */
function daysAsWritten(text: string): Record<string, string> {
  const events = text
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1);
  return Object.fromEntries(
    events.map((event) => {
      const [, name = ''] = /^UID:([^@\r]*)/m.exec(event) ?? [];
      const [, ...day] = /^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\r$/m.exec(event) ?? [];
      return [name, day.join('-')];
    }),
  );
}
