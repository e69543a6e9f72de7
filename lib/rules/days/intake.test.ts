import { expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { intakesOf, withinIntake } from './intake';

const day = plainDate;
const horizon = { from: day('2026-11-28'), until: day('2030-03-31') };
const untilJanuary = { opens: '04-01', closes: '01-31' };

test('a window over the turn of a fiscal year has a pause in it', () => {
  expect(
    withinIntake([{ from: day('2026-06-01'), until: day('2027-05-31') }], untilJanuary, horizon),
  ).toEqual([
    { from: '2026-06-01', until: '2027-01-31' },
    { from: '2027-04-01', until: '2027-05-31' },
  ]);
});

test('a window between two intakes has no day', () => {
  expect(
    withinIntake([{ from: day('2027-02-01'), until: day('2027-03-31') }], untilJanuary, horizon),
  ).toEqual([]);
});

test('an open end reaches to the intake of the year in which the horizon ends', () => {
  expect(withinIntake([{ from: day('2028-10-01') }], untilJanuary, horizon)).toEqual([
    { from: '2028-10-01', until: '2029-01-31' },
    { from: '2029-04-01', until: '2030-01-31' },
  ]);
  expect(withinIntake([{ until: day('2027-10-01') }], untilJanuary, horizon)).toEqual([
    { from: '2026-04-01', until: '2027-01-31' },
    { from: '2027-04-01', until: '2027-10-01' },
  ]);
});

test('a stretch beyond the horizon still finds the next or the last intake', () => {
  expect(withinIntake([{ from: day('2035-02-01') }], untilJanuary, horizon)).toEqual([
    { from: '2035-04-01', until: '2036-01-31' },
  ]);
  expect(withinIntake([{ until: day('2020-03-31') }], untilJanuary, horizon)).toEqual([
    { from: '2018-04-01', until: '2019-01-31' },
    { from: '2019-04-01', until: '2020-01-31' },
  ]);
});

test('an intake of the whole year is one stretch without a seam', () => {
  expect(
    intakesOf({ opens: '04-01', closes: '03-31' }, { from: day('2026-11-28'), until: day('2028-04-01') }),
  ).toEqual([{ from: '2026-04-01', until: '2029-03-31' }]);
});

test('an intake that begins before 1 April belongs to the fiscal year before', () => {
  expect(
    intakesOf({ opens: '02-01', closes: '03-15' }, { from: day('2027-03-31'), until: day('2027-04-01') }),
  ).toEqual([
    { from: '2027-02-01', until: '2027-03-15' },
    { from: '2028-02-01', until: '2028-03-15' },
  ]);
});

test('no days stay no days, and an intake that ends before it begins is refused', () => {
  expect(withinIntake([], untilJanuary, horizon)).toEqual([]);
  expect(() => intakesOf({ opens: '02-01', closes: '06-30' }, horizon)).toThrow(RangeError);
});
