import type { Part } from '../rules';

/** The figures a part of an amount may come to. */
export function figuresOf({ yen, cases = [] }: Part): string[] {
  return [yen, ...cases.map((each) => each.yen)].flatMap((each) => {
    if (each === undefined) return [];
    return typeof each === 'string' ? [each] : [each.from, each.to];
  });
}
