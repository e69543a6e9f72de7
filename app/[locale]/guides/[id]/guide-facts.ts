import type { Example, GuideEntry, GuideFacts } from '@/components/guides/facts';
import { loadCatalogue, loadDesks, loadSources } from '@/lib/content/load';
import { loadEntry, loadEntryTitle, loadGuide, loadGuideWords } from '@/lib/content/load-guides';
import { nextDayOfYear, workedDay } from '@/lib/guides/worked-days';
import type { Locale } from '@/lib/i18n/locales';
import { serviceAvailabilityOn } from '@/lib/rules/availability';
import { freshnessOn } from '@/lib/rules/freshness';
import type { Guide } from '@/lib/words';
import { buildDay } from '../../../build-day';

/** Everything the page of one guide shows, from the content. */
export function guideFacts(id: string, locale: Locale): GuideFacts {
  const guide = loadGuide(id);
  const named = new Set(itemsOf(guide).flatMap(({ programmes }) => programmes));
  return {
    locale,
    guide,
    words: loadGuideWords(id, locale),
    entries: Object.fromEntries([...named].map((each) => [each, entryNamed(each, locale)])),
    desks: loadDesks(locale),
    sources: loadSources(),
    freshness: freshnessOn(guide, buildDay),
    intakes: intakes(),
    ...(guide.moveIn && { example: exampleOf(guide, guide.moveIn) }),
  };
}

function exampleOf(guide: Guide, monthDay: string): Example {
  const moveIn = nextDayOfYear(monthDay, buildDay);
  const catalogue = loadCatalogue();
  const days = itemsOf(guide).flatMap(({ id, day }) =>
    day ? [[id, workedDay(day, moveIn, catalogue)] as const] : [],
  );
  return { moveIn, days: Object.fromEntries(days) };
}

function entryNamed(id: string, locale: Locale): GuideEntry {
  return {
    id,
    title: loadEntryTitle(id, locale),
    japaneseTitle: loadEntryTitle(id, 'ja'),
    availability: serviceAvailabilityOn(loadEntry(id), buildDay),
  };
}

function intakes(): GuideFacts['intakes'] {
  const all = loadCatalogue().programmes.flatMap(({ id, window }) =>
    window?.intake ? [[id, window.intake] as const] : [],
  );
  return Object.fromEntries(all);
}

const itemsOf = (guide: Guide) => guide.sections.flatMap(({ items }) => items);
