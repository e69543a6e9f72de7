import { addDays, type PlainDate } from '../dates';
import { isMovedByCalculation, isOpenDay, type Holidays, type Programme, type WindowTrace } from '../rules';

/** Whether the first or the last day to apply was moved past a holiday that is calculated and not official yet. */
export function hasCalculatedDay(
  { from, until, readings }: WindowTrace,
  { window }: Programme,
  holidays: Holidays,
): boolean {
  const ends = (bound: 'from' | 'until', monthDay: string | undefined, moved: PlainDate) => [
    ...readings.flatMap((each) => [each[bound]?.from, each[bound]?.until].filter((day) => day !== undefined)),
    // The content check has held this text against the days of every year.
    ...(monthDay ? [`${moved.slice(0, 4)}-${monthDay}` as PlainDate] : []),
  ];
  const isMoved = (moved: PlainDate, step: number, days: readonly PlainDate[]) => {
    const edge = edgeOf(moved, step, holidays);
    const isBeyond = (day: PlainDate) => (step > 0 ? day > moved && day <= edge : day < moved && day >= edge);
    return days.some((day) => isBeyond(day) && isMovedByCalculation(day, moved, holidays));
  };
  return (
    (from !== undefined && isMoved(from.from, -1, ends('from', window?.intake?.opens, from.from))) ||
    (until !== undefined && isMoved(until.until, 1, ends('until', window?.intake?.closes, until.until)))
  );
}

/** The last of the closed days that follow an open one. */
function edgeOf(day: PlainDate, step: number, holidays: Holidays): PlainDate {
  let edge = day;
  while (!isOpenDay(addDays(edge, step), holidays)) edge = addDays(edge, step);
  return edge;
}
