import { sourcesOf } from '../answers/programme-sources';
import { addDays, type PlainDate } from '../dates';
import { freshnessOn, type Freshness } from '../rules/freshness';
import type { Desk, Source } from '../words';
import { contentRoot, loadCatalogue, loadDesks, loadServices, loadSources } from './load';
import { loadProgrammeWords, loadServiceWords } from './load-words';

/** A programme or service to compare with its sources again: when it was due, whom to ask, what to read. */
export type Stale = Freshness & {
  readonly id: string;
  readonly title: string;
  readonly desks: readonly Desk[];
  readonly sources: readonly Source[];
};

/** What is to be compared again by `days` days after `day`, what has waited longest first. */
export function staleContent(day: PlainDate, days: number, root = contentRoot): Stale[] {
  const limit = addDays(day, days);
  const [desks, sources] = [loadDesks('ja', root), loadSources(root)];
  const programmes = loadCatalogue(root).programmes.map((facts) => ({ facts, words: loadProgrammeWords }));
  const services = loadServices(root).map((facts) => ({ facts, words: loadServiceWords }));
  return [...programmes, ...services]
    .filter(({ facts }) => facts.recheck <= limit)
    .toSorted((a, b) => (a.facts.recheck < b.facts.recheck ? -1 : a.facts.recheck > b.facts.recheck ? 1 : 0))
    .map(({ facts, words }) => ({
      ...freshnessOn(facts, day),
      id: facts.id,
      title: words(facts.id, 'ja', root).title,
      desks: facts.desks.flatMap((id) => desks[id] ?? []),
      sources: sourcesOf(facts).flatMap((id) => sources[id] ?? []),
    }));
}
