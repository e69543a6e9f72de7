import { adviceOnIdle } from '@/lib/command-words/idle-flags';
import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';

/** What the command line asked for: to check, or to say of a doubt that it is meant. */
export type CheckContentOptions =
  { readonly warnings: boolean } | { readonly place: string; readonly because: string };

/** Reads the flags; `advice` says what to write where they cannot be followed, and `help` is what was asked for. */
export function readCheckContentOptions(
  args: readonly string[],
): CheckContentOptions | { advice: string } | { help: string } {
  const read = readFlags(args, flags);
  if ('advice' in read) return read;
  const { values, given } = read;
  const [place, because] = [values.sure?.trim(), values.because?.trim()];
  if (values.help) return { help: say(help) };
  if (place === undefined && because === undefined) return { warnings: values.warnings ?? false };
  if (!place || !because) return { advice: say('Write both --sure FILE:LINE and --because WHY.') };
  const idle = adviceOnIdle(given, ['sure', 'because']);
  return idle === undefined ? { place, because } : { advice: idle };
}

const flags = {
  warnings: { type: 'boolean' },
  sure: { type: 'string' },
  because: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = `Checks everything below content/ and messages/ and says what to write instead.

  npm run check-content
  npm run check-content -- --warnings                        lists texts that might be easier, too
  npm run check-content -- --sure FILE:LINE --because WHY    writes into content/sure.yaml that a value in doubt is meant

Figures edited since the last commit are held against it: what became more than three times as much is doubted, what has its old source is named.
Exit code 1: something is to be corrected. 2: a flag could not be followed.`;
