import type { Case, Subject } from './case';
import { maxChildren } from './inputs';
import { careMatters } from './siblings';

/** Where an answer stands in a household: `residence`, `spouse.birthDate`, `children.2.care`. */
export type Path = string;

/** The answer that holds a fact of the household. */
export function householdPath(name: string) {
  const path: readonly Path[] = [name];
  return () => path;
}

/** The answers that hold one adult's facts; whether there is a spouse comes first. */
export function adultPaths(...names: readonly string[]) {
  const paths = { self: names.map((name) => `self.${name}`), spouse: names.map((name) => `spouse.${name}`) };
  return (kase: Case, { adult }: Subject): readonly Path[] => {
    const person = kase[adult];
    if (person === null) return nowhere;
    return person === undefined ? isThereSpouse : paths[adult];
  };
}

/** The answers that hold one child's facts; the list of children comes first. */
export function childPaths(...names: readonly string[]) {
  const paths = Array.from({ length: maxChildren }, (_, child) =>
    names.map((name) => `children.${child}.${name}`),
  );
  return ({ children }: Case, { child }: Subject): readonly Path[] =>
    (children && child !== undefined && paths[child]) || whichChildren;
}

/** The birth dates that place children among each other. */
export function birthDatesOfChildren({ children }: Case): readonly Path[] {
  return children ? birthDates.slice(0, children.length) : whichChildren;
}

/** What tells the day a home is registered: first whether one is bought at all. */
export function registrationPaths({ household: { homePurchase } }: Case): readonly Path[] {
  return homePurchase === 'planned' || homePurchase === 'registered'
    ? ['registrationDate']
    : ['homePurchase'];
}

/** Where the elder children are cared for, as far as that can change the place of this child. */
export function careOfElders(kase: Case, index: number | undefined): readonly Path[] {
  const me = index === undefined ? undefined : kase.children?.[index];
  if (!me || !kase.children) return whichChildren;
  return kase.children
    .filter((other) => careMatters(kase, other, me))
    .map((other) => `children.${other.index}.care`);
}

const nowhere: readonly Path[] = [];
const isThereSpouse: readonly Path[] = ['spouse'];
const whichChildren: readonly Path[] = ['children'];
const birthDates: readonly Path[] = Array.from(
  { length: maxChildren },
  (_, child) => `children.${child}.birthDate`,
);
