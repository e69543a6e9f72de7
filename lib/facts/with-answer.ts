import { childrenWithSelf, withChildrenWithSelf } from './children-with-self';
import type { Adult, Child, Household, Path } from './household';

/** A household in which the answer at `path` is set; the people on the way are made where they are missing. */
export function withAnswer(household: Household, path: Path, answer: unknown): Household {
  if (path === childrenWithSelf) return withChildrenWithSelf(household, answer);
  const [person, second, third] = path.split('.');
  if (person === 'children' && third !== undefined) {
    const children = childrenOf(household).map((child, index) =>
      String(index) === second ? { ...child, [third]: answer } : child,
    );
    return { ...household, children };
  }
  if ((person === 'self' || person === 'spouse') && second !== undefined) {
    return { ...household, [person]: { ...adultOf(household, person), [second]: answer } };
  }
  return { ...household, [path]: answer };
}

/** The children told so far; none when they were not asked about or are not known. */
export function childrenOf({ children }: Household): readonly Child[] {
  return children === undefined || children === 'unknown' ? [] : children;
}

function adultOf(household: Household, person: 'self' | 'spouse'): Adult {
  const adult = household[person];
  return typeof adult === 'object' ? adult : {};
}
