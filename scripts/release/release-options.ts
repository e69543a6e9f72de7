import { readFlags } from '@/lib/command-words/read-flags';
import { say } from '@/lib/command-words/say';
import type { PlainDate } from '@/lib/dates';
import { typedDay } from '@/lib/form/date-fields';

/** What is released, and where: the built site, the newest after taking it from the server, a draft as of a day, or the one before. */
export type ReleaseOptions =
  | { readonly what: 'built' | 'nightly' | 'back'; readonly target: string }
  | { readonly what: 'preview'; readonly target: string; readonly day: PlainDate };

/** Reads the flags; `text` is what to say instead of releasing anything. */
export function readReleaseOptions(
  args: readonly string[],
): ReleaseOptions | { readonly text: string; readonly code: number } {
  const read = readFlags(args, flags, { allowPositionals: true });
  if ('advice' in read) return { text: read.advice, code: 2 };
  const { values, positionals } = read;
  if (values.help) return { text: say(help), code: 0 };
  const [target, ...others] = positionals;
  const { nightly, back, preview } = values;
  const chosen = [nightly, back, preview !== undefined].filter(Boolean).length;
  if (target === undefined || others.length > 0 || chosen > 1) return { text: say(where), code: 2 };
  if (preview === undefined) return { what: back ? 'back' : nightly ? 'nightly' : 'built', target };
  const day = typedDay(preview);
  if (!day) return { text: say(noDay, { written: preview }), code: 2 };
  return { what: 'preview', target, day };
}

const flags = {
  nightly: { type: 'boolean' },
  back: { type: 'boolean' },
  preview: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const where = 'Say one folder, for example: npm run release -- /srv/site. See --help.';
const noDay = 'Write a day that exists after --preview, such as 2027-05-22; not {written}.';
const help =
  'Puts the built site into a dated folder and leads the link current to it in one move.\n\n  npm run release -- /srv/site                          the site in out/\n  npm run release -- /srv/site --nightly                takes what is new on the server (git pull --ff-only), builds and releases it\n  npm run release -- /srv/site --back                   leads the link back to the release before\n  npm run release -- /srv/draft --preview 2027-04-01    a draft as of that day, which every page says and no search engine lists\n\nNothing is released that was changed and not recorded, or that no second person has confirmed; a draft may be.';
