import type { ProgrammeFacts, ProgrammeName } from '@/components/programme/page-facts';
import { contentRoot, loadCatalogue, loadDesks, loadProgramme, loadSources } from '@/lib/content/load';
import { loadProgrammeWords } from '@/lib/content/load-words';
import { paidOn } from '@/lib/content/paid-on';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { availabilityOn, freshnessOn, heldIn, stepsIn, successorOn } from '@/lib/rules';
import { measuresOf } from './measures-of';
import { buildDay } from '../../../build-day';

/** Everything the page of one programme shows on a day, from the content. */
export function programmeFacts(
  id: string,
  locale: Locale,
  day = buildDay,
  root = contentRoot,
): ProgrammeFacts {
  const written = loadProgramme(id, root);
  const availability = availabilityOn(written, day);
  const { state } = availability;
  const programme = {
    ...paidOn(written, day),
    confirm: heldIn(written.confirm, state),
    notes: heldIn(written.notes, state),
  };
  const words = loadProgrammeWords(id, locale, root, day);
  const { programmes } = loadCatalogue(root);
  const desks = loadDesks(locale, root);
  const successor = successorOn(programme, day);
  const named = (name: string): ProgrammeName => ({
    id: name,
    title: loadProgrammeWords(name, locale, root).title,
  });
  return {
    locale,
    programme,
    words: { ...words, steps: stepsIn(words.steps, programme, state) },
    japaneseTitle: loadProgrammeWords(id, defaultLocale, root).title,
    availability,
    freshness: freshnessOn(programme, day),
    measures: measuresOf(programme, locale),
    desks: programme.desks.flatMap((desk) => desks[desk] ?? []),
    sources: loadSources(root),
    ...(successor && { successor: named(successor) }),
    ...(programme.buildsOn && { base: named(programme.buildsOn) }),
    additions: programmes.filter(({ buildsOn }) => buildsOn === id).map((other) => named(other.id)),
    predecessors: programmes.filter((each) => successorOn(each, day) === id).map((other) => named(other.id)),
  };
}
