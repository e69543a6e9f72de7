import { parseArgs } from 'node:util';
import { typedDay } from '@/lib/form/date-fields';
import { dayInJapan, type PlainDate } from '@/lib/dates';

/** What the command line asked for. */
export interface StaleOptions {
  on: PlainDate;
  /** Days ahead that are listed too. */
  within: number;
}

/** Reads the flags; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readStaleOptions(
  args: readonly string[],
): StaleOptions | { advice: string } | { help: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: flags });
    if (values.help) return { help };
    const on = values.on === undefined ? dayInJapan(new Date()) : typedDay(values.on);
    if (!on) return { advice: `Write a day that exists after --on, such as 2027-05-22; not ${values.on}.` };
    if (!/^\d{1,4}$/.test(values.within))
      return { advice: `Write a number of days after --within, such as 30; not ${values.within}.` };
    return { on, within: Number(values.within) };
  } catch (error) {
    // parseArgs throws only for flags that are not in its table or lack their value.
    return { advice: `${error instanceof Error ? error.message : error} See --help.` };
  }
}

const flags = {
  on: { type: 'string' },
  within: { type: 'string', default: '30' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = `Lists the programmes, services and guides whose facts are due to be compared with their sources again, what has
waited longest first, each with its last check, the desk to ask and the sources to read; then the languages in which sentences
are missing or older than the Japanese.

  npm run --silent stale -- [flags]

  --on 2027-05-22   the day to judge by, R8.11.22 too; today in Japan when absent
  --within 30       list what is due within so many days, too; 30 when absent
  --help            print this

Exit code 1: the day of some check has passed. 2: a flag could not be followed.
After a check, write the day into checked and the next one into recheck of its rule.yaml, service.yaml or guide.yaml.`;
