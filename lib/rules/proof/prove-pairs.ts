import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import { contradictions as contradictionsIn } from '../../facts/contradictions';
import { blur } from './blur';
import { disagreements } from './disagreements';
import { randomFrom, type Random } from './random';
import { randomDay } from './random-days';
import { randomHousehold } from './random-household';
import type { Household } from '../../facts/household';
import type { PlainDate } from '../../dates';

/** A household told in full (nearly), and the same one told with less. */
export type HouseholdPair = {
  readonly day: PlainDate;
  readonly fuller: Household;
  readonly partial: Household;
};

/** What a run over many pairs came to. */
export type Proof = {
  readonly pairs: number;
  /** Households whose verdict the partial answers already decided, by programme and verdict: what the proof rests on. */
  readonly decided: Map<string, number>;
  /** The first pairs that contradict each other. */
  readonly failures: readonly { readonly pair: HouseholdPair; readonly found: readonly string[] }[];
};

/** Holds `pairs` partial and fuller descriptions against each other over all programmes. The same seed gives the same pairs. */
export function provePairs(pairs: number, seed: number, catalogue: Catalogue, most = 10): Proof {
  const random = randomFrom(seed);
  const decided = new Map<string, number>();
  const failures: { pair: HouseholdPair; found: string[] }[] = [];
  for (let done = 0; done < pairs && failures.length < most; done += 1) {
    const pair = randomPair(catalogue, random);
    const partial = assess(pair.partial, pair.day, catalogue);
    const fuller = assess(pair.fuller, pair.day, catalogue);
    const found = partial.flatMap((result, index) => {
      const other = fuller[index];
      return other ? disagreements(result, other, pair.day) : [`${result.id} is missing`];
    });
    for (const household of [pair.fuller, pair.partial]) {
      for (const { says, paths } of contradictionsIn(household, pair.day))
        found.push(`the answers contradict each other: ${says} ${paths.join(' ')}`);
    }
    if (found.length > 0) failures.push({ pair, found });
    for (const { id, verdict } of partial) {
      if (verdict !== 'unknown') decided.set(`${id} ${verdict}`, (decided.get(`${id} ${verdict}`) ?? 0) + 1);
    }
  }
  return { pairs, decided, failures };
}

/** A pair in which the fuller side sometimes leaves gaps too, and the partial side leaves few or many more. */
export function randomPair({ places }: Catalogue, random: Random): HouseholdPair {
  const day = randomDay(random);
  const whole = randomHousehold(day, places, random);
  const fuller = random.chance(0.5) ? whole : blur(whole, random.pick([0.02, 0.1]), random);
  return { day, fuller, partial: blur(fuller, random.pick([0.02, 0.05, 0.1, 0.3, 0.6]), random) };
}
