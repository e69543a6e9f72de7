import { loadCatalogue } from '@/lib/content/load';
import { changes } from '@/lib/rules';
import { randomDay } from '@/lib/rules/proof/random-days';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { randomFrom } from '@/lib/rules/proof/random';

/**
 * The longest that looking for changes takes for one programme, in the engine that browsers share: the better of two tries for each of many
 * random households, because the other programs of a shared machine only ever add to it.
 */
export function slowestChanges(households = 300): number {
  const catalogue = loadCatalogue();
  const random = randomFrom(5);
  let slowest = 0;
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const household = randomHousehold(day, catalogue.places, random);
    for (const programme of catalogue.programmes) {
      const look = () => milliseconds(() => changes(programme, household, day, catalogue));
      slowest = Math.max(slowest, Math.min(look(), look()));
    }
  }
  return slowest;
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
