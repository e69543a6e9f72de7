import { adviceOnIdle } from '@/lib/command-words/idle-flags';
import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import { typedDay } from '@/lib/form/date-fields';
import { dayInJapan, type PlainDate } from '@/lib/dates';
import { defaultLocale, isLocale, locales, type Locale } from '@/lib/i18n/locales';

/** What the command line asked for. */
export interface Options {
  on: PlainDate;
  locale: Locale;
  format: 'text' | 'json' | 'jsonl';
  /** Standard input when absent. */
  file: string | undefined;
}

/** Reads the flags; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readOptions(args: readonly string[]): Options | { advice: string } | { help: string } {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return read;
  const { values, positionals, given } = read;
  if (values.help) return { help: say(help, { locales: locales.join(', '), defaultLocale }) };
  const on = values.on === undefined ? dayInJapan(new Date()) : typedDay(values.on);
  if (!on)
    return {
      advice: say('Write a day that exists after --on, such as 2026-11-22; not {on}.', {
        on: values.on ?? '',
      }),
    };
  const { locale = defaultLocale } = values;
  if (!isLocale(locale))
    return {
      advice: say('Write one of {locales} after --locale; not {locale}.', {
        locales: locales.join(', '),
        locale,
      }),
    };
  if (values.json && values.jsonl) return { advice: say('Write either --json or --jsonl, not both.') };
  // What is for machines has codes, and no language.
  const idle = adviceOnIdle(
    given,
    values.json || values.jsonl ? ['on', 'json', 'jsonl'] : Object.keys(flags),
  );
  if (idle !== undefined) return { advice: idle };
  if (positionals.length > 1)
    return { advice: say('Write one file, not {length}.', { length: positionals.length }) };
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
  return { on, locale, format, file: positionals[0] };
}

const flags = {
  on: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = `Says which of the city's programmes a household meets the conditions of, and why.

  npm run --silent assess -- [flags] [FILE]

FILE holds one household as YAML or JSON, in UTF-8 and up to 200,000 bytes; without it, standard input is read.
docs/household-format.md explains every field, docs/examples/ has households to begin with.

  --on 2026-11-22   the day to judge by, R8.11.22 too; today in Japan when absent
  --locale en       the language of the text: {locales}; {defaultLocale} when absent
  --json            print the assessment as JSON; docs/assessment-format.md explains every field
  --jsonl           read one household as JSON on each line, print one assessment as JSON on each line;
                    a line that cannot be read gives '{'"line": its number, "error": [...]'}', a blank one nothing
  --help            print this

Beside its result, every programme bears the day its facts were last compared with their sources (checked in the
JSON), the day by which that is due again (recheck), and whether that day has passed (isDue; a line of the text).

Exit code 1: the household, or some line, could not be read. 2: a flag could not be followed.`;
