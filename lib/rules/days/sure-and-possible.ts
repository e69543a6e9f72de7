import type { DateRange } from '../../dates';
import { known, type Bound } from './bounds';
import { intersection, stretchOf, union, type Stretches } from './stretches';

/** Days that are in whatever the answers left open turn out to be, and days that may be; the first are among the second. */
export type SureAndPossible = { readonly sure: Stretches; readonly possible: Stretches };

/** The days between two bounds: surely from the latest opening to the earliest closing, possibly from the earliest to the latest. */
export function betweenBounds(opens: Bound, closes: Bound): SureAndPossible {
  const [opening, closing] = [known(opens), known(closes)];
  const possible = stretchOf(opening?.from, closing?.until);
  if (opens === 'not-known' || closes === 'not-known') return { sure: [], possible };
  if (isExact(opening) && isExact(closing)) return { sure: possible, possible };
  return { sure: stretchOf(opening?.until, closing?.from), possible };
}

/** The days in both. */
export function intersectionOf(a: SureAndPossible, b: SureAndPossible): SureAndPossible {
  return together(a, b, intersection);
}

/** The days in either. */
export function unionOf(a: SureAndPossible, b: SureAndPossible): SureAndPossible {
  return together(a, b, union);
}

/** Both lists changed in the same way, in one go where they are one list. */
export function eachList(
  { sure, possible }: SureAndPossible,
  change: (days: Stretches) => Stretches,
): SureAndPossible {
  const changed = change(possible);
  return { sure: sure === possible ? changed : change(sure), possible: changed };
}

function together(a: SureAndPossible, b: SureAndPossible, join: typeof union): SureAndPossible {
  const possible = join(a.possible, b.possible);
  const isOne = a.sure === a.possible && b.sure === b.possible;
  return { sure: isOne ? possible : join(a.sure, b.sure), possible };
}

const isExact = (range: DateRange | undefined): boolean => range === undefined || range.from === range.until;
