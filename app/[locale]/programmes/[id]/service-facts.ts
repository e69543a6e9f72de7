import type { ServiceFacts } from '@/components/programme/page-facts';
import { loadDesks, loadService, loadSources } from '@/lib/content/load';
import { loadEmergency } from '@/lib/content/load-contacts';
import { loadServiceWords } from '@/lib/content/load-words';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { freshnessOn, heldIn, serviceAvailabilityOn, stepsIn } from '@/lib/rules';
import { measuresOf } from './measures-of';
import { buildDay } from '../../../build-day';

/** Everything the page of one service shows, from the content. */
export function serviceFacts(id: string, locale: Locale): ServiceFacts {
  const written = loadService(id);
  const availability = serviceAvailabilityOn(written, buildDay);
  const { state } = availability;
  const service = {
    ...written,
    gaps: heldIn(written.gaps, state),
    notes: heldIn(written.notes, state),
  };
  const words = loadServiceWords(id, locale);
  const desks = loadDesks(locale);
  return {
    locale,
    service,
    words: { ...words, steps: stepsIn(words.steps, service, state) },
    japaneseTitle: loadServiceWords(id, defaultLocale).title,
    availability,
    desks: service.desks.flatMap((desk) => desks[desk] ?? []),
    sources: loadSources(),
    freshness: freshnessOn(service, buildDay),
    measures: measuresOf(service, locale),
    ...(service.emergency && { emergency: loadEmergency(locale) }),
  };
}
