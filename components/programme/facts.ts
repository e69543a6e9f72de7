import type { Locale } from '@/lib/i18n/locales';
import type { Availability } from '@/lib/rules/availability';
import type { Freshness } from '@/lib/rules/freshness';
import type { Programme } from '@/lib/rules/schema';
import type { Desk, ProgrammeWords, Source } from '@/lib/words';

/** Another programme, by name. */
export interface ProgrammeName {
  id: string;
  title: string;
}

/** Everything the page of one programme shows. */
export interface ProgrammeFacts {
  locale: Locale;
  programme: Programme;
  words: ProgrammeWords;
  japaneseTitle: string;
  availability: Availability;
  /** As of the day the page was made. */
  freshness: Freshness;
  desks: readonly Desk[];
  sources: Readonly<Record<string, Source>>;
  successor?: ProgrammeName;
  predecessors: readonly ProgrammeName[];
  base?: ProgrammeName;
  additions: readonly ProgrammeName[];
}

/** The source of that id; throws where the content check would refuse it. */
export function sourceOf({ sources }: Pick<ProgrammeFacts, 'sources'>, id: string): Source {
  const source = sources[id];
  if (!source) throw new Error(`no source is called ${id}`);
  return source;
}
