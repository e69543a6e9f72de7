import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import type { Catalogue } from './catalogue';
import type { ProgrammeResult } from './programme-result';
import type { Programme } from './schema';

/** What a programme comes to, and then the one that it builds on: the others are not judged. */
export function judgeAlone(
  { id, buildsOn }: Programme,
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): readonly ProgrammeResult[] {
  const programmes = catalogue.programmes.filter((each) => each.id === id || each.id === buildsOn);
  return assess(household, day, { ...catalogue, programmes }).toReversed();
}
