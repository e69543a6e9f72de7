import type { DateRange, PlainDate } from '../../dates';
import type { Holidays } from './open-days';
import { lastDay, pauses, type Stretches } from './stretches';
import { trimmedToOpenDays } from './trimmed';
import type { WindowTrace } from '../windows';

/**
 * The stretches between the days to apply on which the city takes no applications, as far as they are not over: 1 February to 31 March. Days on
 * which the city hall is closed anyway are none. Where nothing but the intake ends the days only the next one, because it comes every year;
 * none while a day that they hang on is not known.
 */
export function pausesAhead(window: WindowTrace, day: PlainDate, holidays: Holidays): DateRange[] {
  if (window.isOpen) return [];
  const found = closedIn(window.agreed.possible, holidays).filter(({ until }) => until >= day);
  const last = lastDay(window.agreed.possible);
  const comesBack = !window.until || (last !== undefined && last > window.until.until);
  return comesBack ? found.slice(0, 1) : found;
}

function closedIn(days: Stretches, holidays: Holidays): DateRange[] {
  return trimmedToOpenDays(pauses(days), holidays).flatMap(({ from, until }) =>
    from && until ? [{ from, until }] : [],
  );
}
