import { resolve } from 'node:path';
import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import type { PlainDate } from '@/lib/dates';
import { typedDay } from '@/lib/form/date-fields';

/** How the clerk's page was started: where the site is published, on which port, and as of which day, where that is not today. */
export type EditOptions = {
  readonly target: string | undefined;
  readonly port: number;
  readonly on: PlainDate | undefined;
};

/** Reads the flags; `text` is what to say instead of starting. */
export function readEditOptions(
  args: readonly string[],
): EditOptions | { readonly text: string; readonly code: number } {
  const read = readFlags(args, flags);
  if ('advice' in read) return { text: read.advice, code: 2 };
  const { values } = read;
  if (values.help) return { text: say(help), code: 0 };
  const on = values.on === undefined ? undefined : typedDay(values.on);
  if (values.on !== undefined && !on) return { text: say(noDay, { written: values.on }), code: 2 };
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65535)
    return { text: say(noPort, { written: values.port }), code: 2 };
  return { target: values.site === undefined ? undefined : resolve(values.site), port, on };
}

const flags = {
  site: { type: 'string' },
  port: { type: 'string', default: '0' },
  on: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const noDay = 'Write a day that exists after --on, such as 2027-05-22; not {written}.';
const noPort = 'Write a number up to 65535 after --port, or leave it out; not {written}.';
const help =
  'Opens a page on this machine on which a clerk keeps the content: open the address that it shows. It ends with Ctrl+C.\n\n  npm run edit\n  npm run edit -- --site /srv/site   the folder in which the site is published, so that the page can publish it\n  npm run edit -- --port 4040        the port to listen on; a free one when absent\n  npm run edit -- --on 2027-04-01    the day to work as of, to try things; today in Japan when absent';
