import { plainDate, type PlainDate } from '@/lib/dates';

/** The day after --preview; undefined where the site is to be published. */
export const preview: PlainDate | undefined = previewDay(process.argv);

// Headers are written where they are imported: whoever imports this first has those of a draft. Nobody's device keeps a draft.
if (preview) Object.assign(process.env, { SITE_DRAFT: preview, OFFLINE: 'off' });

function previewDay(args: readonly string[]): PlainDate | undefined {
  const at = args.indexOf('--preview');
  return at < 0 ? undefined : plainDate(args[at + 1] ?? '');
}
