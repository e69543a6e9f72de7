import { addDays, type PlainDate } from '../../dates';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import { householdOn } from '../household-on';
import { laterFor } from '../later';
import { randomDay } from './random-days';
import { randomHousehold } from './random-household';
import type { Random } from './random';

/** How many days were named from which something is met later, and each of them that is not so. */
export type LaterProof = { readonly households: number; days: number; readonly failures: string[] };

/** Judges again on the day from which something is said to be met later, and on the day before. */
export function proveLater(households: number, catalogue: Catalogue, random: Random): LaterProof {
  const proof: LaterProof = { households, days: 0, failures: [] };
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const household = randomHousehold(day, catalogue.places, random);
    const laterOf = laterFor(household, day, catalogue);
    for (const programme of catalogue.programmes) {
      const outcome = laterOf(programme);
      if (outcome?.kind !== 'from' || outcome.verdict !== 'met') continue;
      const programmes = catalogue.programmes.filter(
        ({ id }) => id === programme.id || id === programme.buildsOn,
      );
      const verdictOn = (on: PlainDate) =>
        assess(householdOn(household, day)(on), on, { ...catalogue, programmes }).find(
          ({ id }) => id === programme.id,
        )?.verdict;
      const { from, until } = outcome;
      proof.days += 1;
      const isRight =
        verdictOn(until) === 'met' &&
        verdictOn(addDays(until, -1)) !== 'met' &&
        verdictOn(addDays(from, -1)) === 'unmet';
      if (!isRight) proof.failures.push(JSON.stringify({ id: programme.id, day, outcome, household }));
    }
  }
  return proof;
}
