import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { daysOfApplying, hullOf } from './application-days';
import { compileProgramme } from './compile-programme';
import { figure, judgingIn, smallProgramme } from './proof/small-programme';
import type { Programme } from './schema';
import { windowOf } from './windows';

const source = 'source';
const figures = {
  opens: figure('date', '2026-12-01'),
  months: figure('months', 3),
  year: figure('years', 1),
};
const stretches = (...days: [string | undefined, string | undefined][]) =>
  days.map(([from, until]) => ({ from, until }));

const afterMove = {
  readings: [
    {
      id: 'only',
      source,
      opens: { fact: 'moveInDay', plus: 'months', count: 'complete' },
      closes: { fact: 'moveInDay', plus: 'year', count: 'first-day-does-not-count' },
    },
  ],
} satisfies Partial<NonNullable<Programme['window']>>;
const moved = (moveInDate: string): Household => ({ self: { residence: 'in-city', moveInDate } });

describe('the days on one of which somebody applies', () => {
  const applying = (given: Partial<Programme>, household: Household, hasWindow = false) => {
    const compiled = compileProgramme(smallProgramme({ figures, ...given }));
    const judging = judgingIn(household);
    const window = hasWindow && compiled.window ? windowOf(compiled.window, judging) : undefined;
    return daysOfApplying(compiled, judging, window);
  };
  const open = (from: string, until?: string) => ({
    state: 'open' as const,
    from,
    ...(until && { until }),
    said: '2020-01',
    source,
  });
  const window = { lastDay: 'apply' as const, ...afterMove };
  const decidedBy = { fact: 'registrationDay' as const };
  const registered = (registrationDate: string): Household => ({
    homePurchase: 'registered',
    registrationDate,
  });
  const rounds = [open('2017-04-01', '2018-03-31'), { ...open('2019-04-01'), state: 'ended' as const }];

  test.each<[string, Partial<Programme>, Household, boolean, object]>([
    [
      'are those of the window still ahead',
      { window },
      moved('2026-05-01'),
      true,
      stretches(['2026-11-22', '2027-04-30']),
    ],
    [
      'are today where all of them are over',
      { window },
      moved('2025-05-01'),
      true,
      stretches(['2026-11-22', '2026-11-22']),
    ],
    [
      'are those on which it was open',
      { availability: [open('2020-01-01')] },
      {},
      false,
      stretches(['2020-01-01', undefined]),
    ],
    [
      'are today where it was never open',
      { availability: [{ ...open('2020-01-01'), state: 'ended' }] },
      {},
      false,
      stretches(['2026-11-22', '2026-11-22']),
    ],
    [
      'are those open from the day that chooses the version',
      { decidedBy, availability: rounds },
      registered('2017-10-01'),
      false,
      stretches(['2017-10-01', '2018-03-31']),
    ],
    [
      'are that day itself, after the last opening',
      { decidedBy, availability: rounds },
      registered('2018-10-01'),
      false,
      stretches(['2018-10-01', '2018-10-01']),
    ],
    [
      'are both, of a span over its end',
      { decidedBy, availability: rounds },
      registered('2018-03'),
      false,
      stretches(['2018-03-01', '2018-03-31']),
    ],
    [
      'are the day on which the openings end',
      { decidedBy, availability: rounds },
      registered('2018-03-31'),
      false,
      stretches(['2018-03-31', '2018-03-31']),
    ],
    [
      'are all open ones where no home is bought',
      { decidedBy, availability: rounds },
      { homePurchase: 'none' },
      false,
      stretches(['2017-04-01', '2018-03-31']),
    ],
    [
      'are that day where nothing was ever open',
      { decidedBy, availability: [{ ...open('2017-04-01'), state: 'ended' }] },
      registered('2018-10-01'),
      false,
      stretches(['2018-10-01', '2018-10-01']),
    ],
    [
      'are from that day on, while it is open',
      { decidedBy, availability: [open('2017-04-01')] },
      registered('2018-10-01'),
      false,
      stretches(['2018-10-01', undefined]),
    ],
  ])('%s', (_, given, household, hasWindow, days) =>
    expect(applying(given, household, hasWindow)).toEqual(days),
  );

  test('reach from the first to the last; an open end is thirty years away', () => {
    const judging = judgingIn({});
    const days = [
      { from: plainDate('2026-12-01'), until: plainDate('2026-12-31') },
      { from: plainDate('2027-04-01'), until: plainDate('2027-06-30') },
    ];
    expect(hullOf(days, judging)).toEqual({ from: '2026-12-01', until: '2027-06-30' });
    const [from, until] = [plainDate('1996-11-29'), plainDate('2056-11-14')];
    expect(hullOf([], judging)).toEqual({ from, until });
    expect(hullOf([{ from: plainDate('2027-04-01') }], judging)).toEqual({ from: '2027-04-01', until });
  });
});
