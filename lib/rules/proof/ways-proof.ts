import { adultInputs } from '../../facts/inputs';
import type { Household } from '../../facts/household';
import type { Verdict } from '../../facts/value';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import { randomDay } from './random-days';
import { randomHousehold } from './random-household';
import type { Random } from './random';

type Route = (typeof adultInputs.workRoutes.codes)[number];

/** How often one more way of working turned a no into a yes, and each time that way did not hold by itself. */
export type WaysProof = { readonly households: number; turned: number; readonly failures: string[] };

/** Judges the relocation grant for every set of ways of working that somebody may tell. */
export function proveWays(households: number, catalogue: Catalogue, random: Random): WaysProof {
  const proof: WaysProof = { households, turned: 0, failures: [] };
  const programmes = catalogue.programmes.filter(({ id }) => id === 'relocation-grant');
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const household = favourable(randomHousehold(day, catalogue.places, random), random);
    const verdictOf = (routes: readonly Route[]): Verdict | undefined => {
      const told = { ...household, self: { ...household.self, workRoutes: [...routes] } };
      return assess(told, day, { ...catalogue, programmes })[0]?.subjects[0]?.verdict;
    };
    const sets = setsOf(adultInputs.workRoutes.codes);
    const verdicts = new Map(sets.map((set) => [set.join(), verdictOf(set)]));
    for (const set of sets.filter((each) => verdicts.get(each.join()) === 'unmet')) {
      for (const more of adultInputs.workRoutes.codes.filter((each) => !set.includes(each))) {
        const both = sets.find(
          (each) => each.length === set.length + 1 && [...set, more].every((one) => each.includes(one)),
        );
        if (!both || verdicts.get(both.join()) !== 'met') continue;
        proof.turned += 1;
        if (verdicts.get(more) === 'met') continue;
        proof.failures.push(JSON.stringify({ day, set, more, alone: verdicts.get(more), household }));
      }
    }
  }
  return proof;
}

/** Somebody whose move and past mostly satisfy the grant, so that it hangs on the work. */
function favourable(household: Household, random: Random): Household {
  if (random.chance(0.3)) return household;
  const { self } = household;
  return {
    ...household,
    intendedStay: 'five-years-or-more',
    self: {
      ...self,
      residenceStatus: 'japanese',
      periods: [{ from: '2000-01-01', until: 'move', place: 'tokyo-wards' }],
    },
  };
}

function setsOf<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
}
