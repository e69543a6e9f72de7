import { sourcesOf } from '../result/programme-sources';
import { addDays, type PlainDate } from '../dates';
import { freshnessOn, type Freshness } from '../rules';
import type { Desk, Source } from '../words/content-words';
import { contentRoot, loadCatalogue, loadDesks, loadServices, loadSources } from './load';
import { readMessages } from '../i18n/read-messages';
import { loadElsewhere } from './load-elsewhere';
import { loadEntryTitle, loadGuide, loadGuideIds, loadGuideWords } from './load-guides';
import { defaultLocale } from '../i18n/locales';

/** A programme, service, guide, or all that is not on this site, to compare with its sources again: when it was due, whom to ask, what to read. */
export type Stale = Freshness & {
  readonly id: string;
  readonly title: string;
  readonly desks: readonly Desk[];
  readonly sources: readonly Source[];
};

/** What is to be compared again by `days` days after `day`, what has waited longest first. */
export function staleContent(day: PlainDate, days: number, root = contentRoot): Stale[] {
  const limit = addDays(day, days);
  const [desks, sources] = [loadDesks(defaultLocale, root), loadSources(root)];
  return keptFacts(root)
    .filter(({ facts }) => facts.recheck <= limit)
    .toSorted((a, b) => (a.facts.recheck < b.facts.recheck ? -1 : a.facts.recheck > b.facts.recheck ? 1 : 0))
    .map(({ facts, title, desks: ids }) => ({
      ...freshnessOn(facts, day),
      id: facts.id,
      title,
      desks: ids.flatMap((id) => desks[id] ?? []),
      sources: sourcesOf(facts).flatMap((id) => sources[id] ?? []),
    }));
}

function keptFacts(root: string) {
  const entries = [...loadCatalogue(root).programmes, ...loadServices(root)];
  const guides = loadGuideIds(root).map((id) => loadGuide(id, root));
  const elsewhere = loadElsewhere(root);
  return [
    ...entries.map((facts) => ({
      facts,
      title: loadEntryTitle(facts.id, defaultLocale, root),
      desks: facts.desks,
    })),
    ...guides.map((facts) => ({
      facts,
      title: loadGuideWords(facts.id, defaultLocale, root).title,
      desks: [...new Set(facts.sections.flatMap(({ items }) => items.flatMap((item) => item.desks)))],
    })),
    {
      facts: { id: 'elsewhere', ...elsewhere },
      title: readMessages(defaultLocale).ElsewherePage?.heading ?? '',
      desks: [...new Set(elsewhere.items.flatMap((item) => item.desks))],
    },
  ];
}
