import type { PlainDate } from '../dates';
import type { Programme } from './schema';

/** When the facts of a programme or service were last compared with their sources, and whether that is due again. */
export type Freshness = {
  readonly checked: PlainDate;
  /** The last day by which they are to be compared again. */
  readonly recheck: PlainDate;
  readonly isDue: boolean;
};

/** How fresh facts are on `day`: on the day of the next check they still are, from the day after they are due. */
export function freshnessOn(
  { checked, recheck }: Pick<Programme, 'checked' | 'recheck'>,
  day: PlainDate,
): Freshness {
  // The schema has checked that these texts are days.
  return { checked: checked as PlainDate, recheck: recheck as PlainDate, isDue: recheck < day };
}
