import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess, type Catalogue, type ProgrammeResult } from '../rules/assess';

/** A programme on the result; without `result` where judging it failed, which no other programme may suffer from. */
export type Assessed = { readonly id: string; readonly result: ProgrammeResult | undefined };

/** Judges every programme; should one fail, the others are judged without it. */
export function assessEach(household: Household, day: PlainDate, catalogue: Catalogue): Assessed[] {
  const all = attempt(() => assess(household, day, catalogue));
  if (all) return all.map((result) => ({ id: result.id, result }));
  return catalogue.programmes.map(({ id, buildsOn }) => {
    const programmes = catalogue.programmes.filter((each) => each.id === id || each.id === buildsOn);
    const results = attempt(() => assess(household, day, { ...catalogue, programmes }));
    return { id, result: results?.find((result) => result.id === id) };
  });
}

function attempt<T>(judge: () => T): T | undefined {
  try {
    return judge();
  } catch {
    return undefined;
  }
}
