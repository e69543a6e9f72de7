import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { asShown } from './as-shown';

/** Saves a calendar file and reads it with another program: the day of each event by its name. */
export async function savedCalendar(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: asShown(button) }).click();
  const file = await download;
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');
  return {
    name: file.suggestedFilename(),
    days: Object.fromEntries(
      events.map(({ uid, startDate }) => [uid.replace(/@.*/, ''), startDate.toString()]),
    ),
    uids: events.map(({ uid }) => uid),
    sequences: [...new Set(events.map(({ sequence }) => sequence))],
    cancelled: events.filter((event) => statusOf(event) === 'CANCELLED').map(({ summary }) => summary),
    summaries: events.map(({ summary }) => summary),
  };
}
