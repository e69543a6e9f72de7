import type { Child, Household, Path } from './household';

/** The one question on all children: which of them live with the person who asks, or move along. Its answer is kept with each child. */
export const childrenWithSelf: Path = 'childrenWithSelf';

/** The code of a child in that answer: `child-1` for the one listed first. */
export const childCode = (index: number): string => `child-${index + 1}`;

/** The codes of the children who live or move along; undefined as long as it was not said of every child. */
export function childrenWithSelfIn(household: Household): readonly string[] | 'unknown' | undefined {
  const { children } = household;
  if (!Array.isArray(children) || children.length === 0) return undefined;
  const told: readonly Child[] = children;
  if (told.some(({ livesWithSelf }) => livesWithSelf === undefined)) return undefined;
  if (told.some(({ livesWithSelf }) => livesWithSelf === 'unknown')) return 'unknown';
  return knownWithSelf(household);
}

/** The codes of those children of whom it was said, also while others have been added since. */
export function knownWithSelf(household: Household): readonly string[] {
  const { children } = household;
  if (!Array.isArray(children)) return [];
  const told: readonly Child[] = children;
  return told.flatMap(({ livesWithSelf }, index) => (livesWithSelf === true ? [childCode(index)] : []));
}

/** Which child in the list a code means; -1 for none. */
export const childOfCode = (code: string): number => Number(/^child-(\d+)$/.exec(code)?.[1] ?? 0) - 1;

/** The household in which that was said of every child; "I do not know" is said of each. */
export function withChildrenWithSelf(household: Household, answer: unknown): Household {
  const { children } = household;
  if (!Array.isArray(children)) return household;
  const codes: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const told: readonly Child[] = children;
  return {
    ...household,
    children: told.map((child, index) => saidOf(child, codes.includes(childCode(index)))),
  };

  function saidOf({ livesWithSelf, ...child }: Child, isWithSelf: boolean): Child {
    if (answer === undefined) return child;
    return { ...child, livesWithSelf: answer === 'unknown' ? answer : isWithSelf };
  }
}
