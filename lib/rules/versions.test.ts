import { expect, test } from 'vitest';
import type { Household } from '../facts/household';
import { assess } from './assess';
import { availabilityOn, serviceAvailabilityOn } from './availability';
import { compileProgramme } from './compile-programme';
import { figureDay, figureMonthDay, figureNumber, figureValue } from './figures';
import { figure, judgingIn, lastResult, noHolidays, smallProgramme } from './proof/small-programme';
import { plainDate } from '../dates';
import { versionsFor } from './versions';

const source = 'source';
const versions = [
  { id: 'first', source, until: 'firstEnd', conditions: [] },
  {
    id: 'second',
    source,
    from: 'secondStart',
    conditions: [{ id: 'alone', source, when: { fact: 'movesWith' as const, is: 'alone' } }],
  },
];
const figures = { firstEnd: figure('date', '2020-03-31'), secondStart: figure('date', '2021-04-01') };
const chosenBy = smallProgramme({ figures, versions, decidedBy: { fact: 'registrationDay' } });
const chosen = (household: Household, on?: string, programme = chosenBy) => {
  const found = versionsFor(compileProgramme(programme), judgingIn(household, { adult: 'self' }, on));
  return [found.versions.map(({ version }) => version.id), found.gap];
};

test.each<[string, string[], boolean]>([
  ['2020-03-31', ['first'], false],
  ['2021-04-01', ['second'], false],
  ['2020-04-01', [], true],
  ['2021-03-31', [], true],
  ['2020-03', ['first'], false],
  ['2020-03-31/2020-04-01', ['first'], true],
  ['2021-03-31/2021-04-01', ['second'], true],
  ['2020-03-31/2021-04-01', ['first', 'second'], true],
  ['2021-04', ['second'], false],
])('a home registered %s is judged by %j', (registrationDate, ids, gap) =>
  expect(chosen({ homePurchase: 'registered', registrationDate })).toEqual([ids, gap]),
);

test('no such day chooses the last version, one that is not known all of them', () => {
  expect(chosen({ homePurchase: 'none' })).toEqual([['second'], false]);
  expect(chosen({})).toEqual([['first', 'second'], true]);
  const only = smallProgramme({ decidedBy: { fact: 'registrationDay' } });
  expect(chosen({}, '2026-11-22', only)).toEqual([['only'], false]);
});

test('without a day of its own the day of judging chooses', () => {
  const { decidedBy: _, ...programme } = smallProgramme({ figures, versions });
  expect(chosen({}, '2020-03-31', programme)).toEqual([['first'], false]);
  expect(chosen({}, '2026-11-22', programme)).toEqual([['second'], false]);
  expect(chosen({}, '2020-06-01', programme)).toEqual([[], true]);
});

test('what the version asks for decides where it is certain, else all of them together', () => {
  const result = (household: Household) => {
    const [found] = assess(household, plainDate('2026-11-22'), {
      programmes: [chosenBy],
      places: {},
      holidays: noHolidays,
    });
    return [found?.verdict, found?.version, found?.conditions.map(({ id }) => id)];
  };
  const registered = (registrationDate: string): Household => ({
    homePurchase: 'registered',
    registrationDate,
  });
  expect(result({ ...registered('2022-01-01'), movesWith: 'alone' })).toEqual(['met', 'second', ['alone']]);
  expect(result({ ...registered('2022-01-01'), movesWith: 'others' })).toEqual([
    'unmet',
    'second',
    ['alone'],
  ]);
  expect(result({ ...registered('2019-01-01'), movesWith: 'others' })).toEqual(['met', 'first', []]);
  expect(result({ ...registered('2020-05-01'), movesWith: 'alone' })).toEqual([
    'unknown',
    undefined,
    ['version'],
  ]);
  expect(result({ movesWith: 'alone' })).toEqual(['unknown', undefined, ['version']]);
});

test('where no version is certain the source of the last one is named', () => {
  const told = smallProgramme({
    figures,
    decidedBy: { fact: 'registrationDay' },
    versions: versions.map((each) => ({ ...each, source: `source-${each.id}` })),
  });
  expect(lastResult(told, {}).conditions).toMatchObject([{ id: 'version', source: 'source-second' }]);
});

test('a day between two versions leaves nothing to answer, a span around it does', () => {
  const version = (registrationDate: string) =>
    lastResult(chosenBy, { homePurchase: 'registered', registrationDate }).conditions;
  expect(version('2020-05-01')).toMatchObject([{ id: 'version', canBeMet: false, canBeUnmet: false }]);
  expect(version('2020')).toMatchObject([{ id: 'version', canBeMet: true, canBeUnmet: true }]);
});

test.each([
  ['2019-12-31', 'unconfirmed', '2020-01'],
  ['2020-01-01', 'open', '2020-01', '2020-12-31'],
  ['2020-12-31', 'open', '2020-01', '2020-12-31'],
  ['2021-01-01', 'unconfirmed', '2020-01'],
  ['2022-06-30', 'unconfirmed', '2020-01'],
  ['2022-07-01', 'closed-for-now', '2022-06'],
  ['2022-07-02', 'closed-for-now', '2022-06'],
])('on %s the last dated word says %s', (on, state, asOf, until?: string) => {
  const availability = [
    { state: 'open' as const, from: '2020-01-01', until: '2020-12-31', said: '2020-01', source: 'one' },
    { state: 'closed-for-now' as const, from: '2022-07-01', said: '2022-06', source: 'other' },
  ];
  const found = { state, asOf, source: asOf === '2020-01' ? 'one' : 'other', until, ends: undefined };
  expect(availabilityOn({ availability }, plainDate(on))).toEqual(found);
  expect(serviceAvailabilityOn({ availability }, plainDate(on))).toEqual(found);
});

test('of a service without any dated word nothing is confirmed; a programme always has one', () => {
  expect(serviceAvailabilityOn({ availability: [] }, plainDate('2026-11-22'))).toEqual({
    state: 'unconfirmed',
  });
  expect(() => availabilityOn({ availability: [] }, plainDate('2026-11-22'))).toThrow();
});

test('figures are numbers, days, or days of every year', () => {
  const all = {
    day: figure('date', '2026-04-01'),
    yen: figure('yen', 0),
    yearly: figure('month-day', '04-01'),
  };
  expect(figureValue(all, 'yen')).toEqual({ min: 0, max: 0 });
  expect(figureValue(all, 'day')).toEqual({ from: '2026-04-01', until: '2026-04-01' });
  expect(figureNumber(all, 'yen')).toBe(0);
  expect(figureMonthDay(all, 'yearly')).toBe('04-01');
  expect(() => figureMonthDay(all, 'day')).toThrow('is no day of every year');
  expect(() => figureMonthDay(all, 'other')).toThrow('is no day of every year');
  expect(() => figureDay(all, 'yen')).toThrow('is no day');
  expect(() => figureDay(all, 'other')).toThrow('is no day');
  expect(() => figureValue(all, 'other')).toThrow('no figure is called other');
});
