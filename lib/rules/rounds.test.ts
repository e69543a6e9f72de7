import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import { availabilityOn } from './availability';
import { figure, judgingIn, smallProgramme } from './proof/small-programme';
import { movingAlone } from './proof/moving-alone';
import type { AvailabilityEntry, Programme } from './schema';
import { compileProgramme } from './compile-programme';
import { withRounds } from './days/rounds';
import { windowOf } from './windows';

// The last day of a round that the city announced, and the day from which a programme will have ended, against the days to apply.

const catalogue = loadCatalogue();
const said = { said: '2026-11-28', source: 'honjo-relocation-how' };
const open = (from: string, until: string): AvailabilityEntry => ({ state: 'open', from, until, ...said });
const ended = (from: string): AvailabilityEntry => ({ state: 'ended', from, ...said });

function resultOf(entries: AvailabilityEntry[], household: Household, on: string, change = same) {
  const grant = catalogue.programmes.find(({ id }) => id === 'relocation-grant');
  if (!grant) throw new Error('there is no grant');
  const programme = change(withRounds({ ...grant, availability: [...grant.availability, ...entries] }));
  const [result] = assess(household, plainDate(on), { ...catalogue, programmes: [programme] });
  if (!result) throw new Error('the grant was not judged');
  return result;
}

const same = (programme: Programme): Programme => programme;
const withoutIntake = (programme: Programme): Programme => ({
  ...programme,
  window: programme.window && { ...programme.window, intake: undefined },
});
const mover = movingAlone(plainDate('2026-06-01'));
const early = movingAlone(plainDate('2026-03-10'));

describe('a round with a last day', () => {
  test('ends the days to apply before the yearly intake does', () => {
    expect(resultOf([], early, '2026-11-28').applyUntil?.until).toBe('2027-01-29');
    const { applyUntil, availability } = resultOf([open('2026-11-28', '2026-12-25')], early, '2026-11-28');
    expect(availability).toMatchObject({ state: 'open', until: '2026-12-25' });
    expect(applyUntil).toEqual({ from: '2026-12-25', until: '2026-12-25' });
  });

  test('leaves no day until April to whoever could have applied in January', () => {
    const { window } = resultOf([open('2026-11-28', '2026-12-25')], mover, '2026-11-28');
    expect(window?.anyReading.at(0)?.until).toBe('2026-12-25');
    expect(window?.anyReading.at(1)?.from).toBe('2027-04-01');
  });

  test('holds after it is over, so that January does not come back', () => {
    const { window } = resultOf([open('2026-11-28', '2026-12-25')], mover, '2027-01-05');
    expect(window?.anyReading.map(({ until }) => until)).not.toContain('2027-01-29');
  });

  test('that nothing brings back every year is the end of the days of whoever can apply in it', () => {
    const entries = [open('2026-11-28', '2027-03-31')];
    const { applyUntil, hasNoDayLeft } = resultOf(entries, mover, '2026-11-28', withoutIntake);
    expect({ until: applyUntil?.until, hasNoDayLeft }).toEqual({ until: '2027-03-31', hasNoDayLeft: false });
    const later = resultOf(entries, movingAlone(plainDate('2027-05-10')), '2026-11-28', withoutIntake);
    expect(later.applyUntil?.until).toBe('2028-05-10');
  });

  test('gives way to the next one that is announced', () => {
    const entries = [open('2026-11-28', '2027-03-31'), open('2027-04-01', '2027-05-14')];
    const { applyUntil } = resultOf(entries, mover, '2026-11-28', withoutIntake);
    expect(applyUntil?.until).toBe('2027-05-14');
  });

  test('that was made longer lasts as long as the longer one', () => {
    const entries = [open('2026-04-01', '2026-12-25'), open('2026-11-28', '2027-01-15')];
    const { applyUntil } = resultOf(entries, early, '2026-11-28');
    expect(applyUntil?.until).toBe('2027-01-15');
  });

  test('says nothing of the days where the source only says until when it speaks', () => {
    const { until, ...spoken } = open('2026-11-28', '2026-12-25');
    const { applyUntil, availability } = resultOf([{ ...spoken, knownUntil: until }], early, '2026-11-28');
    expect(availability).toMatchObject({ state: 'open', until: undefined });
    expect(applyUntil?.until).toBe('2027-01-29');
  });
});

describe('an end that is announced', () => {
  test('is known ahead, and no day to apply is on or after it', () => {
    const { availability, applyUntil } = resultOf([ended('2026-12-25')], mover, '2026-11-28');
    expect(availability).toMatchObject({ state: 'unconfirmed', ends: '2026-12-25' });
    expect(applyUntil?.until).toBe('2026-12-24');
  });

  test('is no longer ahead on the day itself', () => {
    expect(availabilityOn({ availability: [ended('2026-12-25')] }, plainDate('2026-12-25'))).toMatchObject({
      state: 'ended',
      ends: undefined,
    });
  });
});

test.each([
  { on: '2026-11-28', from: undefined, until: '2027-01-29' },
  { on: '2027-02-10', from: '2027-04-01', until: '2028-01-31' },
])('days that only the intake ends have its last day, on $on', ({ on, from, until }) => {
  const source = 'source';
  const { window } = compileProgramme(
    smallProgramme({
      figures: { april: figure('month-day', '04-01'), january: figure('month-day', '01-31') },
      window: {
        lastDay: 'apply',
        readings: [{ id: 'only', source }],
        intake: { opens: 'april', closes: 'january', source },
      },
    }),
  );
  const days = window && windowOf(window, judgingIn({}, { adult: 'self' }, on));
  expect({ from: days?.from?.from, until: days?.until?.until }).toEqual({ from, until });
});

describe('a programme that sets no days of its own', () => {
  const pregnant: Household = { self: { residence: 'in-city', moveInDate: 'none' }, pregnancy: 'self' };
  const bare = catalogue.programmes.find(({ id }) => id === 'pregnancy-support');
  const on = (day: string, ...entries: AvailabilityEntry[]) => {
    if (!bare) throw new Error('there is no payment to the pregnant');
    const programme = withRounds({ ...bare, availability: [...bare.availability, ...entries] });
    return assess(pregnant, plainDate(day), { ...catalogue, programmes: [programme] })[0];
  };

  test('has the last day of its round as the last day to apply, while it is ahead', () => {
    const round = open('2026-11-28', '2027-01-29');
    expect(on('2027-01-29', round)?.applyUntil).toEqual({ from: '2027-01-29', until: '2027-01-29' });
    expect(on('2027-01-30', round)?.window).toBeUndefined();
    expect(on('2026-11-28')?.window).toBeUndefined();
  });

  test('ends on an open day', () => {
    expect(on('2026-11-28', open('2026-11-28', '2027-01-31'))?.applyUntil?.until).toBe('2027-01-29');
  });

  test('has the day before its end, until it has ended', () => {
    expect(on('2026-11-28', ended('2026-12-25'))?.applyUntil?.until).toBe('2026-12-24');
    expect(on('2026-12-25', ended('2026-12-25'))?.window).toBeUndefined();
  });
});
