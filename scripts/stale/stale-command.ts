import { contentRoot } from '@/lib/content/load';
import { staleContent } from '@/lib/content/stale-content';
import { openSentences, type OpenSentences } from '@/lib/content/translation/open-sentences';
import { readStaleOptions } from './stale-options';
import { staleLines } from './stale-lines';

/** What the command says, whether that is a refusal, and the code to end with. */
export type StaleAnswer = { readonly text: string; readonly isRefused: boolean; readonly code: number };

/** What the arguments come to: the list, what to write instead, or how to call the command. */
export function staleCommand(args: readonly string[]): StaleAnswer {
  const options = readStaleOptions(args);
  if ('help' in options) return { text: options.help, isRefused: false, code: 0 };
  if ('advice' in options) return { text: options.advice, isRefused: true, code: 2 };
  const stale = staleContent(options.on, options.within);
  const isPast = stale.some(({ isDue }) => isDue);
  const lines = [...staleLines(stale, options), ...openSentences(contentRoot).map(lineAbout)];
  return { text: lines.join('\n'), isRefused: false, code: isPast ? 1 : 0 };
}

function lineAbout({ locale, missing, changed }: OpenSentences): string {
  return `${locale}: ${missing} sentences missing, ${changed} older than the Japanese: npm run translated -- ${locale}`;
}
