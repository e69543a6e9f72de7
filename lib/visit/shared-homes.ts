import { childrenWithSelf } from '../facts/children-with-self';
import type { Adult, Child, Household, Path } from '../facts/household';

/**
 * The household once it was said anew who lives with whom: whoever shares the home of the one who asks has none of their own, and whoever
 * moves along no day of their own. Other answers change nothing.
 */
export function withSharedHomes(household: Household, path: Path): Household {
  const { self, spouse, children } = household;
  const isAhead = self?.residence === 'moving-in';
  if ((path === 'spouse' || path === 'spouse.livesWithSelf') && typeof spouse === 'object') {
    return { ...household, spouse: shared(spouse, isAhead) };
  }
  if (path !== childrenWithSelf || !Array.isArray(children)) return household;
  const told: readonly Child[] = children;
  return { ...household, children: told.map((child) => shared(child, isAhead)) };
}

function shared<P extends Adult | Child>(person: P, isAhead: boolean): P {
  if (person.livesWithSelf !== true) return person;
  const { residence, ...rest } = person;
  if (!isAhead) return rest as P; // the same person with less told
  const { moveInDate, ...others } = rest;
  return others as P; // the same person with less told
}
