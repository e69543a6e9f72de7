import { describe, expect, test } from 'vitest';
import { addDays, periodEnd, type PlainDate } from '../../dates';
import { intakesTried } from '../proof/intakes-tried';
import { walkedCalendar, holidays, walkedAfter } from '../proof/walked-days';
import { withinIntake, type Intake } from './intake';
import { betweenBounds, eachList } from './sure-and-possible';
import { trimmedToOpenDays } from './trimmed';

/*
 * The days to apply from three months to one year after moving in, for every move-in day of three years: what the modules say
 * against days walked one by one, with a calendar of their own.
 */

describe.each(intakesTried)('with the intake %s', (_, intake) => {
  const walkedOf = (place: number) => {
    const { sure, possible } = walkedAfter(place, intake);
    return { sure, possible };
  };
  const told = walkedCalendar
    .filter(({ key }) => key < 20290101)
    .map(({ text }, place) => ({ text, said: daysAfter(text, intake), walked: walkedOf(place) }));
  const stretches = told.flatMap(({ said }) => [...said.sure, ...said.possible]);

  test('every move-in day of 2026 to 2028 has the days that walking finds', () => {
    expect(told).toHaveLength(365 + 365 + 366);
    expect(stretches.length).toBeGreaterThan(told.length);
    const wrong = told.filter(({ said, walked }) => JSON.stringify(said) !== JSON.stringify(walked));
    expect(wrong).toEqual([]);
  });

  test('no stretch is upside down, and none begins or ends on a closed day', () => {
    const open = new Set(walkedCalendar.filter(({ isOpen }) => isOpen).map(({ text }) => text));
    const wrong = stretches.filter(
      ({ from, until }) => !from || !until || from > until || !open.has(from) || !open.has(until),
    );
    expect(wrong).toEqual([]);
  });
});

function daysAfter(moveIn: PlainDate, intake: Intake | undefined) {
  // Three months are complete as their last day ends, so that day itself is open to doubt.
  const complete = periodEnd(moveIn, { months: 3 });
  const last = periodEnd(moveIn, { years: 1 });
  const days = betweenBounds({ from: complete, until: addDays(complete, 1) }, { from: last, until: last });
  const horizon = { from: moveIn, until: moveIn };
  return eachList(days, (each) =>
    trimmedToOpenDays(intake ? withinIntake(each, intake, horizon) : each, holidays),
  );
}
