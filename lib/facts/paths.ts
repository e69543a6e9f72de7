import type { Case, Subject } from './case';
import { careMatters } from './siblings';

/** Where an answer stands in a household: `residence`, `spouse.birthDate`, `children.2.care`. */
export type Path = string;

/** The answers that hold one adult's facts; whether there is a spouse comes first. */
export function adultPaths(...names: readonly string[]) {
  return (kase: Case, subject: Subject): Path[] => {
    const adult = kase[subject.adult];
    if (adult === null) return [];
    return adult === undefined ? ['spouse'] : names.map((name) => `${subject.adult}.${name}`);
  };
}

/** The answers that hold one child's facts; the list of children comes first. */
export function childPaths(...names: readonly string[]) {
  return (kase: Case, { child }: Subject): Path[] =>
    kase.children && child !== undefined ? names.map((name) => `children.${child}.${name}`) : ['children'];
}

/** The birth dates that place children among each other. */
export function birthDatesOfChildren({ children }: Case): Path[] {
  return children ? children.map(({ index }) => `children.${index}.birthDate`) : ['children'];
}

/** What tells the day a home is registered: first whether one is bought at all. */
export function registrationPaths({ household: { homePurchase } }: Case): Path[] {
  return homePurchase === 'planned' || homePurchase === 'registered'
    ? ['registrationDate']
    : ['homePurchase'];
}

/** Where the elder children are cared for, as far as that can change the place of this child. */
export function careOfElders(kase: Case, index: number | undefined): Path[] {
  const me = index === undefined ? undefined : kase.children?.[index];
  if (!me || !kase.children) return ['children'];
  return kase.children
    .filter((other) => careMatters(kase, other, me))
    .map((other) => `children.${other.index}.care`);
}
