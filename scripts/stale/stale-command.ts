import { say } from '@/lib/command-words/say';
import { sayDay } from '@/lib/command-words/say-day';
import { callList, type Matter } from '@/lib/content/call-list';
import { orCorrectFirst } from '@/lib/content/correct-first';
import { keptFacts } from '@/lib/content/kept-facts';
import { contentRoot } from '@/lib/content/load';
import { openSentences, type OpenSentences } from '@/lib/content/translation/open-sentences';
import { addDays } from '@/lib/dates';
import { readStaleOptions, type StaleOptions } from './stale-options';
import { callLines } from './stale-lines';
import { staleTable } from './stale-table';

/** What the command says, whether that is a refusal, and the code to end with. */
export type StaleAnswer = { readonly text: string; readonly isRefused: boolean; readonly code: number };

/** What the arguments come to: the list, what to write instead, or how to call the command. */
export function staleCommand(args: readonly string[]): StaleAnswer {
  const options = readStaleOptions(args);
  if ('help' in options) return { text: options.help, isRefused: false, code: 0 };
  if ('advice' in options) return { text: options.advice, isRefused: true, code: 2 };
  return orCorrectFirst(
    '.',
    () => answerTo(options),
    (text) => ({ text, isRefused: true, code: 2 }),
  );
}

function answerTo(options: StaleOptions): StaleAnswer {
  const calls = callList(options.on, options.within);
  const matters = calls.flatMap((call) => call.matters);
  const code = matters.some(({ isDue }) => isDue) ? 1 : 0;
  if (options.csv) return { text: staleTable(calls).trimEnd(), isRefused: false, code };
  const lines = [
    ...callLines(calls, options.on),
    countLine(matters, options),
    say('Next checks by month: {months}.', { months: byMonth() }),
    ...openSentences(contentRoot).map(lineAbout),
  ];
  return { text: lines.join('\n'), isRefused: false, code };
}

function countLine(matters: readonly Matter[], { on, within }: StaleOptions): string {
  const limit = addDays(on, within);
  const count = (isCounted: (matter: Matter) => boolean) => matters.filter(isCounted).length;
  return say(
    'On {day}: {past} past, {due} due within {days} days, {unconfirmed} not confirmed, {rounds} rounds that end by then.',
    {
      day: sayDay(on),
      past: count(({ isDue }) => isDue),
      due: count(({ isDue, recheck }) => !isDue && recheck <= limit),
      days: within,
      unconfirmed: count(({ availability }) => availability?.state === 'unconfirmed'),
      rounds: count(({ roundEnds }) => roundEnds !== undefined && roundEnds <= limit),
    },
  );
}

/** How many next checks each month has: 2027-02 9, 2027-03 21. */
function byMonth(): string {
  const months = keptFacts(contentRoot).map(({ facts }) => facts.recheck.slice(0, 7));
  return [...new Set(months)]
    .toSorted()
    .map((month) =>
      say('{month} {count}', {
        month: sayDay(month),
        count: months.filter((each) => each === month).length,
      }),
    )
    .join(say(', '));
}

function lineAbout({ locale, missing, changed }: OpenSentences): string {
  return say(
    '{locale}: {missing} sentences missing, {changed} older than the Japanese: npm run translated -- {locale}',
    {
      locale,
      missing,
      changed,
    },
  );
}
