import { addDays, addYears, daysBetween, plainDate, type PlainDate } from '@/lib/dates';

/** The days from which something is otherwise than on the day before, in the years around a day. */
export function turningDays(
  fateOn: (day: PlainDate) => string | undefined,
  around: PlainDate,
  { before, after }: { readonly before: number; readonly after: number },
): PlainDate[] {
  const samples = Array.from({ length: 2 * (before + after) + 1 }, (_, half) =>
    addDays(addYears(around, -before), Math.round((half * 365.25) / 2)),
  );
  return samples.slice(1).flatMap((until, place) => {
    const from = samples[place] ?? until;
    return turnsBetween(fateOn, from, until);
  });
}

/** Every day in between on which the fate is another one, as far as the last differs from the first. */
function turnsBetween(
  fateOn: (day: PlainDate) => string | undefined,
  from: PlainDate,
  until: PlainDate,
): PlainDate[] {
  if (fateOn(from) === fateOn(until)) return [];
  const turn = firstOtherDay(fateOn, from, until);
  return [turn, ...turnsBetween(fateOn, turn, until)];
}

/** Between two days of different fates, one on which it has just changed. */
function firstOtherDay(
  fateOn: (day: PlainDate) => string | undefined,
  from: PlainDate,
  until: PlainDate,
): PlainDate {
  const fate = fateOn(from);
  let [same, other] = [from, until];
  while (daysBetween(same, other) > 1) {
    const middle = addDays(same, Math.floor(daysBetween(same, other) / 2));
    if (fateOn(middle) === fate) same = middle;
    else other = middle;
  }
  return plainDate(other);
}
