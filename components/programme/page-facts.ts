import type { Locale } from '@/lib/i18n/locales';
import type { Freshness, Programme, Service, ServiceAvailability } from '@/lib/rules';
import type { Desk, Emergency, ProgrammeWords, ServiceWords, Source } from '@/lib/words/content-words';

/** Another programme or service, by name. */
export interface ProgrammeName {
  id: string;
  title: string;
}

/** What the pages of programmes and of services both show. */
export interface PageFacts {
  locale: Locale;
  words: ProgrammeWords | ServiceWords;
  japaneseTitle: string;
  availability: ServiceAvailability;
  desks: readonly Desk[];
  sources: Readonly<Record<string, Source>>;
  freshness: Freshness;
  successor?: ProgrammeName;
  /** Whom to call when there is no time, where that stands first. */
  emergency?: Emergency;
  /** The measures of the strategy under which it stands. */
  measures: readonly { readonly number: number; readonly name: string }[];
}

/** Everything the page of one programme shows. */
export interface ProgrammeFacts extends PageFacts {
  programme: Programme;
  words: ProgrammeWords;
  predecessors: readonly ProgrammeName[];
  base?: ProgrammeName;
  additions: readonly ProgrammeName[];
}

/** Everything the page of one service shows. */
export interface ServiceFacts extends PageFacts {
  service: Service;
  words: ServiceWords;
}
