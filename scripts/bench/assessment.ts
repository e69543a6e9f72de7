import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate, type PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import type { Catalogue } from '@/lib/rules';
import { mostRounds } from './most-rounds';

/** One way of judging a household. */
type Judge = (household: Household, day: PlainDate, catalogue: Catalogue) => unknown;

/**
 * Households in a second for which all programmes are judged, on one core, over the households of the examples: the best of `seconds` once the engine
 * has warmed up.
 */
export function judgedPerSecond(judge: Judge, seconds = 6): number | undefined {
  const catalogue = loadCatalogue();
  const cases = catalogue.programmes.flatMap(({ id }) => loadExamples(id));
  if (cases.length === 0) return undefined;
  const ready = cases.map(({ household, on }) => ({ household, day: plainDate(on) }));
  const play = () => ready.forEach(({ household, day }) => judge(household, day, catalogue));
  return mostRounds(play, seconds) * ready.length;
}
