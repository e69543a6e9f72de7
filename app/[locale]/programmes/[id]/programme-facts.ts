import type { ProgrammeFacts, ProgrammeName } from '@/components/programme/page-facts';
import { loadCatalogue, loadDesks, loadProgramme, loadSources } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { availabilityOn, freshnessOn } from '@/lib/rules';
import { measuresOf } from './measures-of';
import { buildDay } from '../../../build-day';

/** Everything the page of one programme shows, from the content. */
export function programmeFacts(id: string, locale: Locale): ProgrammeFacts {
  const programme = loadProgramme(id);
  const { programmes } = loadCatalogue();
  const desks = loadDesks(locale);
  const named = (name: string): ProgrammeName => ({
    id: name,
    title: loadProgrammeWords(name, locale).title,
  });
  return {
    locale,
    programme,
    words: loadProgrammeWords(id, locale),
    japaneseTitle: loadProgrammeWords(id, defaultLocale).title,
    availability: availabilityOn(programme, buildDay),
    freshness: freshnessOn(programme, buildDay),
    measures: measuresOf(programme, locale),
    desks: programme.desks.flatMap((desk) => desks[desk] ?? []),
    sources: loadSources(),
    ...(programme.replacedBy && { successor: named(programme.replacedBy) }),
    ...(programme.buildsOn && { base: named(programme.buildsOn) }),
    additions: programmes.filter(({ buildsOn }) => buildsOn === id).map((other) => named(other.id)),
    predecessors: programmes.filter(({ replacedBy }) => replacedBy === id).map((other) => named(other.id)),
  };
}
