import { loadCatalogue } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { laterFor, outlines } from '@/lib/rules';
import { randomFrom } from '@/lib/rules/proof/random';
import { randomHousehold } from '@/lib/rules/proof/random-household';

/**
 * How many judgings of all programmes without reasons it takes to look ahead for those that are unmet, over random households: of each the quickest of
 * some tries, because the other programs of a shared machine only ever add to them.
 */
export function laterInJudgings(households = 200, tries = 7): number {
  const catalogue = loadCatalogue();
  const day = plainDate('2026-11-22');
  const random = randomFrom(5);
  let [judging, lookingAhead] = [0, 0];
  for (let done = 0; done < households; done += 1) {
    const household = randomHousehold(day, catalogue.places, random);
    const unmet = outlines(household, day, catalogue).filter(({ verdict }) => verdict === 'unmet');
    const programmes = catalogue.programmes.filter(({ id }) => unmet.some((each) => each.id === id));
    judging += quickest(tries, () => outlines(household, day, catalogue));
    lookingAhead += quickest(tries, () => programmes.forEach(laterFor(household, day, catalogue)));
  }
  return lookingAhead / judging;
}

function quickest(tries: number, work: () => void): number {
  let milliseconds = Infinity;
  for (let done = 0; done < tries; done += 1) {
    const started = performance.now();
    work();
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return milliseconds;
}
