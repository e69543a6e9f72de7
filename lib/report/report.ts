import type { PlainDate } from '../dates';
import type { Household, Path } from '../facts/household';
import { assess, laterFor, type Catalogue, type Holidays, type Later, type ProgrammeResult } from '../rules';

/** What there is to write about one household, before it is written as JSON or as text. */
export type Report = {
  readonly on: PlainDate;
  readonly household: Household;
  readonly results: readonly ProgrammeResult[];
  /** From when programmes that only time is missing for are no longer unmet, by their id. */
  readonly later: ReadonlyMap<string, Later>;
  readonly holidays: Holidays;
  /** What an older description never told. */
  readonly neverTold?: readonly Path[];
};

/** Judges every programme for a household on a day and looks ahead for those that are unmet; what has ended does not come later. */
export function reportOf(
  household: Household,
  on: PlainDate,
  catalogue: Catalogue,
  neverTold: readonly Path[] = [],
): Report {
  const results = assess(household, on, catalogue);
  const laterOf = laterFor(household, on, catalogue);
  const later = new Map<string, Later>();
  for (const { id, verdict, availability } of results) {
    const programme = catalogue.programmes.find((each) => each.id === id);
    if (!programme || verdict !== 'unmet' || availability.state === 'ended') continue;
    const found = laterOf(programme);
    if (found) later.set(id, found);
  }
  return { on, household, results, later, holidays: catalogue.holidays, neverTold };
}
