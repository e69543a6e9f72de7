import type { Situation, Subject } from './situation';
import type { Path } from './household';
import { adultInputs, maxChildren } from './inputs';

/** The answers that tell where one person lives. */
export type PersonPaths = Readonly<Record<'residence' | 'livesWithSelf' | 'moveInDate', readonly Path[]>>;

/** What tells whether there is a spouse. */
export const isThereSpouse: readonly Path[] = ['spouse'];

/** The answers that tell where this person lives; the same lists for the same person. */
export function pathsOf({ adult, child }: Subject): PersonPaths {
  return (child === undefined ? undefined : ofChildren[child]) ?? ofAdults[adult];
}

/** What to ask first where nobody is known to be there: whether there is a spouse, which children there are. */
export function whoIsThere({ child }: Subject, person: null | undefined): readonly Path[] {
  if (person === null) return nowhere;
  return child === undefined ? isThereSpouse : whichChildren;
}

/** The answers that hold facts of the household. */
export function householdPaths(...paths: readonly Path[]) {
  return () => paths;
}

/** The answers that hold one adult's facts; whether there is a spouse comes first. */
export function adultPaths(...names: readonly string[]) {
  const paths = { self: names.map((name) => `self.${name}`), spouse: names.map((name) => `spouse.${name}`) };
  return (situation: Situation, { adult }: Subject): readonly Path[] => {
    const person = situation[adult];
    return person ? paths[adult] : whoIsThere({ adult }, person);
  };
}

/** The answers that hold one child's facts; the list of children comes first. */
export function childPaths(...names: readonly string[]) {
  const paths = Array.from({ length: maxChildren }, (_, child) =>
    names.map((name) => `children.${child}.${name}`),
  );
  const ofSelf = names.filter((name) => name in adultInputs).map((name) => `self.${name}`);
  return ({ children }: Situation, { child }: Subject): readonly Path[] => {
    // Who asks for themselves is a child too; what only children are asked they are not.
    if (child === undefined) return children ? ofSelf : whichChildren;
    return (children && paths[child]) || whichChildren;
  };
}

/** What tells when an adult was born. */
export const birthPath = adultPaths('birthDate');

/** What tells when a child was born. */
export const childBirthPath = childPaths('birthDate');

/** The birth dates that place children among each other. */
export function birthDatesOfChildren({ children }: Situation): readonly Path[] {
  return (children && birthDates[children.length]) ?? whichChildren;
}

/** All of these lists as one; the same one for the same lists, so that what is found of it can be kept. */
export function joined(first: readonly Path[], ...others: readonly (readonly Path[])[]): readonly Path[] {
  return others.reduce(join, first);
}

function join(first: readonly Path[], second: readonly Path[]): readonly Path[] {
  const known = joins.get(first)?.get(second);
  if (known) return known;
  const both = [...first, ...second];
  const ofFirst = joins.get(first) ?? new WeakMap<readonly Path[], readonly Path[]>();
  joins.set(first, ofFirst.set(second, both));
  return both;
}

const joins = new WeakMap<readonly Path[], WeakMap<readonly Path[], readonly Path[]>>();

const personPaths = (person: string): PersonPaths => ({
  residence: [`${person}.residence`],
  livesWithSelf: [`${person}.livesWithSelf`],
  moveInDate: [`${person}.moveInDate`],
});
const ofAdults = { self: personPaths('self'), spouse: personPaths('spouse') };
const ofChildren = Array.from({ length: maxChildren }, (_, child) => personPaths(`children.${child}`));

const nowhere: readonly Path[] = [];
const whichChildren: readonly Path[] = ['children'];
/** The birth dates of no child, of one, of two … */
const birthDates: readonly (readonly Path[])[] = Array.from({ length: maxChildren + 1 }, (_, count) =>
  Array.from({ length: count }, (_, child) => `children.${child}.birthDate`),
);
