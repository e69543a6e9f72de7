import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import { typedDay } from '@/lib/form/date-fields';
import { dayInJapan, type PlainDate } from '@/lib/dates';

/** What the command line asked for. */
export interface StaleOptions {
  on: PlainDate;
  /** Days ahead that are listed too. */
  within: number;
  /** Whether it is wanted as a table. */
  csv: boolean;
}

/** Reads the flags; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readStaleOptions(
  args: readonly string[],
): StaleOptions | { advice: string } | { help: string } {
  const read = readFlags(args, flags);
  if ('advice' in read) return read;
  const { values } = read;
  if (values.help) return { help: say(help) };
  const on = values.on === undefined ? dayInJapan(new Date()) : typedDay(values.on);
  if (!on)
    return {
      advice: say('Write a day that exists after --on, such as 2027-05-22; not {written}.', {
        written: values.on ?? '',
      }),
    };
  if (!/^\d{1,4}$/.test(values.within))
    return {
      advice: say('Write a number of days after --within, such as 30; not {written}.', {
        written: values.within,
      }),
    };
  return { on, within: Number(values.within), csv: values.csv };
}

const flags = {
  on: { type: 'string' },
  within: { type: 'string', default: '30' },
  csv: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

const help =
  'Lists by desk whom to call and what to ask: what is due to be compared with its sources again, what nobody has confirmed and since when, and rounds that end; then the languages in which sentences are missing or older than the Japanese.\n\n  npm run --silent stale -- --on 2027-05-22   the day to judge by, R8.11.22 too; today in Japan when absent\n  npm run --silent stale -- --within 60       list what is due within so many days, too; 30 when absent\n  npm run --silent stale -- --csv             the same as a table for a spreadsheet\n  npm run edit                                the same as a page to record calls on, and to print\n\nExit code 1: the day of some check has passed. 2: a flag could not be followed.';
