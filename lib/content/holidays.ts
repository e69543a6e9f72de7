import holidayJp from '@holiday-jp/holiday_jp';
import { parseDate, plainDate, type DateRange, type PlainDate } from '../dates';
import type { Holidays } from '../rules';

// The Cabinet Office published the list with the holidays of 2027 on 2026-02-02; those of 2028 are calculated by the package.
// Each February announces one more year: compare it with the package, then move this day.
const officialUntil = plainDate('2027-12-31');

/** The national holidays from the first to the last day that a build asks for; the package knows 1970 to 2050. */
export function loadHolidays({ from, until }: DateRange): Holidays {
  if (from < '1970-01-01' || until > '2050-12-31') {
    throw new RangeError(`Holidays are known from 1970 to 2050, not from ${from} to ${until}`);
  }
  return { days: allHolidays().filter((day) => from <= day && day <= until), officialUntil };
}

function allHolidays(): PlainDate[] {
  return Object.keys(holidayJp.holidays)
    .map((text) => {
      const day = parseDate(text);
      if (!day) throw new RangeError(`The table of holidays names ${text}, which is not a day`);
      return day;
    })
    .sort();
}
