import { describe, expect, test } from 'vitest';
import { plainDate, type PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { situationOf } from '../facts/situation';
import { daysStillAhead, hasNoDayLeft } from './application-days';
import { compileProgramme } from './compile-programme';
import { figure, judgingIn, smallProgramme } from './proof/small-programme';
import type { Programme } from './schema';
import { windowOf, type WindowTrace } from './windows';

const source = 'source';
const figures = {
  opens: figure('date', '2026-12-01'),
  months: figure('months', 3),
  year: figure('years', 1),
};
const day = plainDate('2026-11-22');
const stretches = (...days: [string | undefined, string | undefined][]) =>
  days.map(([from, until]) => ({ from, until }));

/** The days to apply with one reading of days that open and close. */
function windowIn(household: Household, given: Partial<NonNullable<Programme['window']>>, on?: string) {
  const programme = smallProgramme({
    figures,
    window: { lastDay: 'apply', readings: [{ id: 'only', source }], ...given },
  });
  const { window } = compileProgramme(programme);
  if (!window) throw new Error('the programme has days');
  return windowOf(window, judgingIn(household, { adult: 'self' }, on));
}

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
const noDayLeft = (window: WindowTrace | undefined, on: PlainDate) =>
  hasNoDayLeft(window, situationOf({}, on, {}), { adult: 'self' });

describe('days from three months after a move to one year after it', () => {
  test('are sure on open days from the day after the months to the last day', () => {
    // 22 August to 22 or 23 November, a Sunday and a Monday; a year ends on Sunday, 22 August 2027.
    expect(windowIn(moved('2026-08-22'), afterMove)).toMatchObject({
      agreed: {
        sure: stretches(['2026-11-23', '2027-08-20']),
        possible: stretches(['2026-11-23', '2027-08-20']),
      },
      from: { from: '2026-11-23', until: '2026-11-23' },
      until: { from: '2027-08-20', until: '2027-08-20' },
      waited: { from: '2026-11-22', until: '2026-11-23' },
      isOpen: false,
    });
  });

  test('are a span where the move is one', () => {
    expect(windowIn(moved('2026-08'), afterMove)).toMatchObject({
      agreed: {
        sure: stretches(['2026-12-01', '2027-07-30']),
        possible: stretches(['2026-11-02', '2027-08-31']),
      },
      from: { from: '2026-11-02', until: '2026-12-01' },
      until: { from: '2027-07-30', until: '2027-08-31' },
    });
  });

  test('are open while the move is not told', () => {
    expect(windowIn({}, afterMove)).toMatchObject({
      agreed: { sure: [], possible: stretches([undefined, undefined]) },
      from: undefined,
      until: undefined,
      isOpen: true,
    });
  });

  test('leave no day once the last one is over, for those who still have to apply', () => {
    const last = windowIn(moved('2025-11-21'), afterMove);
    expect(last.until).toEqual({ from: '2026-11-20', until: '2026-11-20' });
    expect(noDayLeft(last, plainDate('2026-11-20'))).toBe(false);
    expect(noDayLeft(last, plainDate('2026-11-21'))).toBe(true);
    expect(noDayLeft({ ...last, lastDay: 'use' }, plainDate('2026-11-21'))).toBe(false);
    expect(noDayLeft(undefined, day)).toBe(false);
    expect(daysStillAhead(last, plainDate('2026-11-19'))).toEqual(stretches(['2026-11-19', '2026-11-20']));
  });
});

describe('an intake of every year', () => {
  const intake = { intake: { opens: 'intakeOpens', closes: 'intakeCloses', source } };
  const yearly = {
    ...figures,
    intakeOpens: figure('month-day', '04-01'),
    intakeCloses: figure('month-day', '01-31'),
  };
  const within = (household: Household, lastDay: 'apply' | 'use' = 'apply') => {
    const programme = smallProgramme({ figures: yearly, window: { lastDay, ...afterMove, ...intake } });
    const { window } = compileProgramme(programme);
    return window && windowOf(window, judgingIn(household));
  };

  test('cuts the days, with ends on open days', () => {
    expect(within(moved('2026-10-15'))?.agreed.sure).toEqual(
      stretches(['2027-01-18', '2027-01-29'], ['2027-04-01', '2027-10-15']),
    );
    expect(within(moved('2026-10-15'), 'use')?.agreed.sure).toEqual(
      stretches(['2027-01-16', '2027-01-31'], ['2027-04-01', '2027-10-15']),
    );
  });

  test('of somebody who told no move are those of thirty years before and after', () => {
    const possible = within({})?.agreed.possible;
    expect(possible?.at(0)?.from).toBe('1996-04-01');
    expect(possible?.at(-1)?.until).toBe('2057-01-31');
  });

  test('moves a first day in the pause to the next intake', () => {
    expect(within(moved('2026-11-15'))).toMatchObject({
      from: { from: '2027-04-01', until: '2027-04-01' },
      waited: { from: '2027-02-15', until: '2027-02-16' },
    });
  });

  test('of one day a year, closed for two years, opens on the one before them at the latest', () => {
    // 1 May is a Saturday in 2032 and a Sunday in 2033.
    const mayDay = figure('month-day', '05-01');
    const programme = smallProgramme({
      figures: { ...yearly, intakeOpens: mayDay, intakeCloses: mayDay },
      window: { lastDay: 'apply', ...afterMove, ...intake },
    });
    const { window } = compileProgramme(programme);
    expect(window && windowOf(window, judgingIn(moved('2030-12/2031-12')))).toMatchObject({
      agreed: { sure: [], possible: stretches(['2031-05-01', '2031-05-01']) },
      from: { from: '2031-05-01', until: '2031-05-01' },
    });
  });
});

describe('two readings', () => {
  const readings = [
    {
      id: 'strict',
      source,
      opens: { fact: 'moveInDay' as const, plus: 'months', count: 'first-day-counts' as const },
    },
    { id: 'mild', source, opens: { fact: 'moveInDay' as const } },
  ];
  test('agree on the later first day; the earlier one is that of some reading', () => {
    const window = windowIn(moved('2026-12-01'), { readings });
    expect(window.agreed.sure).toEqual(stretches(['2027-03-01', undefined]));
    expect(window.anyReading).toEqual(stretches(['2026-12-01', undefined]));
    expect(window.from).toEqual({ from: '2027-03-01', until: '2027-03-01' });
    expect(window.readings.map(({ id, from }) => [id, from?.from])).toEqual([
      ['strict', '2027-02-28'],
      ['mild', '2026-12-01'],
    ]);
  });
});

describe('ways with days of their own', () => {
  const ways = [
    { when: { fact: 'movesWith' as const, is: 'alone' }, closes: { fact: 'moveInDay' as const } },
    {
      when: { fact: 'marriageRegistered' as const, is: true },
      closes: { fact: 'moveInDay' as const, plus: 'year', count: 'first-day-does-not-count' as const },
    },
  ];
  const given = { readings: [{ id: 'only', source, ways }] };
  const lastDays = (told: Household) => {
    const { agreed, until, isOpen, readings } = windowIn({ ...moved('2026-12-01'), ...told }, given);
    return {
      sure: agreed.sure.at(-1)?.until,
      possible: agreed.possible.at(-1)?.until,
      until,
      isOpen,
      reading: readings[0]?.until?.until,
    };
  };
  const [early, late] = ['2026-12-01', '2027-12-01'];

  test('count as far as they are met, the most generous of them', () => {
    const [only, both, other] = [
      lastDays({ movesWith: 'alone', marriageRegistered: false }),
      lastDays({ movesWith: 'alone', marriageRegistered: true }),
      lastDays({ movesWith: 'others', marriageRegistered: true }),
    ];
    expect(only).toEqual({
      sure: early,
      possible: early,
      until: { from: early, until: early },
      isOpen: false,
      reading: early,
    });
    expect(both).toEqual({
      sure: late,
      possible: late,
      until: { from: late, until: late },
      isOpen: false,
      reading: late,
    });
    expect(other).toEqual(both);
  });

  test('that may be met add only possible days', () => {
    expect(lastDays({ movesWith: 'alone' })).toEqual({
      ...{ sure: early, possible: late, until: { from: early, until: late }, isOpen: false, reading: early },
    });
    expect(lastDays({})).toMatchObject({
      sure: undefined,
      possible: late,
      until: { from: early, until: late },
    });
  });

  test('that are all ruled out leave no day', () => {
    const none = windowIn({ ...moved('2026-12-01'), movesWith: 'others', marriageRegistered: false }, given);
    expect(none.agreed).toEqual({ sure: [], possible: [] });
    expect(noDayLeft(none, day)).toBe(true);
  });
});
