import type { PlainDate } from '@/lib/dates';
import type { AgeEnd } from '@/lib/guides/age-spans';
import type { Worked } from '@/lib/guides/worked-days';
import type { Locale } from '@/lib/i18n/locales';
import type { Freshness, CompiledIntake, ServiceAvailability, StatusRule } from '@/lib/rules';
import type { Desk, Emergency, Guide, GuideWords, Source } from '@/lib/words/content-words';

/** A programme or service that a guide leads to. */
export interface GuideEntry {
  id: string;
  title: string;
  japaneseTitle: string;
  availability: ServiceAvailability;
}

/** The household that moves in on one day: what its days come to, by the ids of the steps. */
export interface GuideExample {
  moveIn: PlainDate;
  days: Readonly<Record<string, Worked>>;
}

/** One bar of the chart of ages, with its words. */
export interface AgeRow {
  entry: GuideEntry;
  /** The name as short as the chart needs it. */
  short: string;
  from: AgeEnd;
  until: AgeEnd;
}

/** A programme with what its rule says of the residence status; none where it does not look at it. */
export interface StatusRow {
  entry: GuideEntry;
  rule: StatusRule | undefined;
}

/** Everything the page of one guide shows. */
export interface GuideFacts {
  locale: Locale;
  guide: Guide;
  words: GuideWords;
  entries: Readonly<Record<string, GuideEntry>>;
  desks: Readonly<Record<string, Desk>>;
  sources: Readonly<Record<string, Source>>;
  freshness: Freshness;
  /** Whom to call when there is no time, where that stands first. */
  emergency?: Emergency;
  example?: GuideExample;
  ages: readonly AgeRow[];
  /** Every programme, where the guide lists them by residence status. */
  statuses: readonly StatusRow[];
  /** What the codes of residence statuses are called. */
  statusNames: Readonly<Record<string, string>>;
  /** The months in which the city takes applications, by programme. */
  intakes: Readonly<Record<string, CompiledIntake>>;
}

export type GuideSection = Guide['sections'][number];
export type GuideItem = GuideSection['items'][number];

/** The programme or service of that id; throws where the content check would refuse it. */
export function entryOf({ entries }: Pick<GuideFacts, 'entries'>, id: string): GuideEntry {
  const entry = entries[id];
  if (!entry) throw new Error(`no programme or service is called ${id}`);
  return entry;
}
