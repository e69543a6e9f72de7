import { addDays, daysBetween, type PlainDate } from '../dates';
import { defaultLocale } from '../i18n/locales';
import { sourcesOf } from '../result/programme-sources';
import { freshnessOn, type Freshness } from '../rules';
import type { Desk, Source } from '../words/content-words';
import { contentRoot, loadDesks, loadSources } from './load';
import { keptFacts, type KeptFacts } from './kept-facts';

/** A programme, service, guide, or all that is not on this site, to compare with its sources again: when it was due, whom to ask, what to read. */
export type Stale = Freshness &
  Pick<KeptFacts, 'kind'> & {
    readonly id: string;
    readonly title: string;
    /** What only the desk can tell. */
    readonly questions: readonly string[];
    readonly desks: readonly Desk[];
    readonly sources: readonly Source[];
  };

/** What is to be compared again by `days` days after `day`, what has waited longest first. */
export function staleContent(day: PlainDate, days: number, root = contentRoot): Stale[] {
  const limit = addDays(day, days);
  const lists = desksAndSources(root);
  return keptFacts(root)
    .filter(({ facts }) => facts.recheck <= limit)
    .map((kept) => staleOn(kept, day, lists))
    .toSorted((a, b) => daysBetween(b.recheck, a.recheck));
}

/** What kept facts name, read once for all of them. */
export const desksAndSources = (root: string) => ({
  desks: loadDesks(defaultLocale, root),
  sources: loadSources(root),
});
type DesksAndSources = ReturnType<typeof desksAndSources>;

/** How fresh facts are on a day, with whom to ask and what to read. */
export function staleOn(
  { kind, facts, desks: ids, words }: KeptFacts,
  day: PlainDate,
  { desks, sources }: DesksAndSources,
): Stale {
  return {
    ...freshnessOn(facts, day),
    ...{ id: facts.id, kind },
    ...words(),
    desks: ids.flatMap((id) => desks[id] ?? []),
    sources: sourcesOf(facts).flatMap((id) => sources[id] ?? []),
  };
}
