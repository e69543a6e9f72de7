import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { assess } from '@/lib/rules/assess';

/** Full assessments of all programmes in a second, on one core, over the households of the examples. */
export function assessmentsPerSecond(seconds = 2): number | undefined {
  const catalogue = loadCatalogue();
  const cases = catalogue.programmes.flatMap(({ id }) => loadExamples(id));
  if (cases.length === 0) return undefined;
  const ready = cases.map(({ household, on }) => ({ household, day: plainDate(on) }));
  const play = () => ready.forEach(({ household, day }) => assess(household, day, catalogue));
  play();
  let rounds = 0;
  const started = performance.now();
  for (; performance.now() - started < seconds * 1000; rounds += 1) play();
  return (rounds * ready.length * 1000) / (performance.now() - started);
}
