import type { PlainDate } from '@/lib/dates';
import type { Household, Path } from '@/lib/facts/household';
import type { Places } from '@/lib/facts/places';
import type { Problem } from '@/lib/facts/problem';
import { readHousehold } from '@/lib/facts/read-household';
import { upgraded } from '@/lib/facts/version-1';

/** A household as it was written, of whatever version, and what its version never asked; or every problem at once. */
export function readTold(
  value: unknown,
  on: PlainDate,
  places: Places,
): { household: Household; neverTold: readonly Path[] } | { problems: Problem[] } {
  const { household, neverTold } = upgraded(value);
  const read = readHousehold(household, on, places);
  return 'problems' in read ? read : { ...read, neverTold };
}
