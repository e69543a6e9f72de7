import { adviceOnIdle } from '@/lib/command-words/idle-flags';
import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import type { Wish } from '@/lib/content/correct/correction';
import { deciders } from '@/lib/rules';
import { mostDays } from '@/lib/content/plausible/day-doubts';
import { typedDay } from '@/lib/form/date-fields';
import { addDays, dayInJapan, type PlainDate } from '@/lib/dates';

/** What the command line asked for: to compare, to list the figures of a programme, or to correct one. */
export type CorrectOptions = { readonly on: PlainDate } & (
  | { readonly compare: true }
  | { readonly list: string }
  | {
      readonly wish: Wish;
      readonly isWriting: boolean;
      /** Whether the examples that expect what no longer holds follow. */
      readonly isFollowed: boolean;
      /** Why what looks wrong is meant. */
      readonly because: string | undefined;
    }
);

/** Reads the flags; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readCorrectOptions(
  args: readonly string[],
): CorrectOptions | { advice: string } | { help: string } {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return read;
  const { values, positionals, given } = read;
  if (values.help) return { help: say(help) };
  const idle = adviceOnIdle(given, heeded(values.compare, positionals));
  if (idle !== undefined) return { advice: idle };
  const [on, checked] = [dayOf('--on', values.on), dayOf('--checked', values.checked)];
  if (on && 'advice' in on) return on;
  if (checked && 'advice' in checked) return checked;
  const today = dayInJapan(new Date());
  if (checked && checked.day > today)
    return { advice: say('Write a day up to today, {today}, after --checked.', { today }) };
  const day = { on: on?.day ?? today };
  if (values.compare && positionals.length === 0) return { ...day, compare: true };
  const [id, figure, value] = positionals;
  const from = dayOf('--from', values.from);
  if (from && 'advice' in from) return from;
  const earliest = addDays(today, -mostDays);
  if (from && from.day < earliest)
    return {
      advice: say(
        'Write a day from {earliest} on after --from, or leave it out: the value holds for everybody by now.',
        { earliest },
      ),
    };
  const by = deciders.find((each) => each === values.by);
  if (values.by !== undefined && (!by || !from))
    return {
      advice: say('Write --from and a day, and after --by one of {names}.', { names: deciders.join(', ') }),
    };
  if (!values.compare && positionals.length === 1 && id) return { ...day, list: id };
  if (values.compare || positionals.length !== 3 || !id || !figure || !value) return { advice: say(usage) };
  const forWriting = given.find((flag) => flag === 'follow' || flag === 'sure');
  if (forWriting && !values.write)
    return {
      advice: say('Add --write, or leave {flag} out: it is only for writing.', { flag: `--${forWriting}` }),
    };
  const wish = {
    id,
    figure,
    value,
    source: values.source,
    on: day.on,
    from: from?.day,
    by,
    checked: checked?.day,
  };
  return {
    ...day,
    wish,
    isWriting: values.write ?? false,
    isFollowed: values.follow ?? false,
    because: values.sure?.trim() || undefined,
  };
}

/** The flags that do something where figures are listed, a comparison is made or one is corrected. */
function heeded(isComparing: boolean | undefined, written: readonly string[]): readonly string[] {
  if (isComparing && written.length === 0) return ['compare', 'on'];
  return !isComparing && written.length === 1 ? [] : Object.keys(flags);
}

function dayOf(flag: string, text: string | undefined): { day: PlainDate } | { advice: string } | undefined {
  if (text === undefined) return undefined;
  const day = typedDay(text);
  return day
    ? { day }
    : {
        advice: say('Write a day that exists after {flag}, such as 2026-11-22; not {text}.', { flag, text }),
      };
}

const flags = {
  source: { type: 'string' },
  from: { type: 'string' },
  by: { type: 'string' },
  checked: { type: 'string' },
  on: { type: 'string' },
  write: { type: 'boolean' },
  follow: { type: 'boolean' },
  sure: { type: 'string' },
  compare: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const usage =
  'Write a programme, one of its figures and the new value: npm run correct -- relocation-grant single 650000. See --help.';

const help = `Corrects one figure of a programme or service where it stands, and shows first which sentences say it and which of
the kept example households come to something else.

  npm run --silent correct -- PROGRAMME                  lists its figures
  npm run --silent correct -- PROGRAMME FIGURE VALUE     shows what a new value changes; nothing is written
  npm run --silent correct -- --compare                  the same for whatever was edited since the last commit

  --source ID            the source of the new value, an id of content/sources.yaml; as before when absent
  --from 2027-04-01      the value holds from this day on, beside the one before it; examples for both sides are proposed
  --by moveInDay         what decides whether it does: moveInDay, registrationDay, birth, treatmentEndDate, use; the day of applying
                         when absent
  --write                write the value, and the source, after showing what they change
  --follow               with --write: the examples that come to something else expect it from now on; look at each first
  --sure WHY             with --write: the value looks wrong and is meant; why, for content/sure.yaml
  --checked 2026-11-22   all facts of the programme were compared with their sources on this day, which is written too
  --on 2026-11-22        the day by which docs/examples/ are judged; today in Japan when absent
  --help                 print this

A value is a whole number without commas or words (650000), or a day (2026-11-22) for a figure of the unit date.
Exit code 1: something could not be followed; the message says what to write instead. 2: a flag could not be followed.`;
