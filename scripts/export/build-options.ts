import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import type { PlainDate } from '@/lib/dates';
import { typedDay } from '@/lib/form/date-fields';

/** What a build was asked for: a draft as of a day, or the site, where nothing has changed since the last one too or not. */
export type BuildOptions = { readonly preview: PlainDate | undefined; readonly isIfChanged: boolean };

/** Reads the flags; `advice` says what to write where they cannot be followed. */
export function readBuildOptions(args: readonly string[]): BuildOptions | { readonly advice: string } {
  const read = readFlags(args, { preview: { type: 'string' }, 'if-changed': { type: 'boolean' } });
  if ('advice' in read) return read;
  const { preview: written, 'if-changed': isIfChanged = false } = read.values;
  if (written === undefined) return { preview: undefined, isIfChanged };
  if (isIfChanged) return { advice: say('Write either --preview or --if-changed, not both.') };
  const preview = typedDay(written);
  return preview ? { preview, isIfChanged } : { advice: say(noDay, { written }) };
}

const noDay = 'Write a day that exists after --preview, such as 2027-05-22; not {written}.';
