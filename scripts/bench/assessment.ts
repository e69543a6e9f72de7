import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate, type PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import type { Catalogue } from '@/lib/rules';

/** One way of judging a household. */
type Judge = (household: Household, day: PlainDate, catalogue: Catalogue) => unknown;

/**
 * Households in a second for which all programmes are judged, on one core, over the households of the examples: the best of `seconds` once the engine
 * has warmed up, because the other programs of a shared machine only ever take away from it.
 */
export function judgedPerSecond(judge: Judge, seconds = 6): number | undefined {
  const catalogue = loadCatalogue();
  const cases = catalogue.programmes.flatMap(({ id }) => loadExamples(id));
  if (cases.length === 0) return undefined;
  const ready = cases.map(({ household, on }) => ({ household, day: plainDate(on) }));
  const play = () => ready.forEach(({ household, day }) => judge(household, day, catalogue));
  const second = () => roundsInASecond(play) * ready.length;
  for (let warming = 0; warming < 3; warming += 1) second();
  return Math.max(...Array.from({ length: seconds }, second));
}

function roundsInASecond(play: () => void): number {
  const started = performance.now();
  let rounds = 0;
  for (; performance.now() - started < 1000; rounds += 1) play();
  return (rounds * 1000) / (performance.now() - started);
}
