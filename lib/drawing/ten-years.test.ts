import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { addDays, plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Household, Period } from '../facts/household';
import { dayNumber, merge } from '../facts/intervals';
import { daysShortOfYears } from '../law/residence-history';
import { assess, type Judgement } from '../rules';
import { proofSize } from '../rules/proof/proof-size';
import { randomPair } from '../rules/proof/prove-pairs';
import { randomFrom } from '../rules/proof/random';
import { lengthBefore } from './length';
import { tenYears, type TenYearsReading } from './ten-years';

const all = frozenCatalogue();
const catalogue = { ...all, programmes: all.programmes.filter(({ id }) => id === 'relocation-grant') };
const figures = catalogue.programmes[0]?.figures ?? {};
const today = plainDate('2026-11-22');

// One of three in turn, by the day it is today; all of them under npm run prove.
const turns = proofSize(1, 3);
const seeds = [1, 2, 3].filter((seed) => seed % turns === new Date().getDate() % turns);

test.each(seeds)('what is drawn of 200 households is what is missing to five years (seed %i)', (seed) => {
  const random = randomFrom(seed);
  let drawn = 0;
  for (let done = 0; done < 200; done += 1) {
    const { day, fuller, partial } = randomPair(catalogue, random);
    for (const household of [fuller, partial]) {
      for (const judgement of judged(household, day)) drawn += compared(household, day, judgement);
    }
  }
  expect(drawn).toBeGreaterThan(600);
});

/** Compares every reading that is drawn with the facts, and says how many there were. */
function compared(household: Household, day: typeof today, judgement: Judgement): number {
  const situation = situationOf(household, day, catalogue.places);
  const drawing = tenYears(situation, judgement, figures);
  if (!drawing?.move) return 0;
  const condition = judgement.conditions.find(({ id }) => id === 'five-of-ten-years');
  const readings = condition?.readings ?? [];
  expect(drawing.figures.flatMap((figure) => figure.readings.map(({ id }) => id)).toSorted()).toEqual(
    readings.map(({ id }) => id).toSorted(),
  );
  const isExact = drawing.move.from === drawing.move.until;
  for (const { id, trace, verdict } of readings) {
    const figure = drawing.figures.find((each) => each.readings.some((reading) => reading.id === id));
    const as = (trace.kind === 'fact' && trace.rule.as) || [];
    if (!figure) throw new Error(`${id} is not drawn`);
    expect(figure.short).toEqual(
      daysShortOfYears(situation, judgement.subject, as, { years: 5, within: 10 }),
    );
    expect(figure.spare === undefined).toBe(verdict !== 'met');
    expectSums(figure, isExact);
  }
  return readings.length;
}

function expectSums({ bars, sums, short, spare }: TenYearsReading, isExact: boolean): void {
  for (const { rows, days } of sums) {
    const parts = bars.filter(({ row }) => rows.includes(row)).flatMap((bar) => bar.parts);
    const sure = total(parts.filter(({ counts, isSure }) => counts === 'met' && isSure));
    const possible = total(parts.filter(({ counts }) => counts !== 'unmet'));
    if (isExact) expect({ min: sure, max: possible }).toEqual(days);
    else {
      expect(sure).toBeLessThanOrEqual(days.min);
      expect(possible).toBeGreaterThanOrEqual(days.max);
    }
  }
  const best = (bound: 'min' | 'max') => Math.max(...sums.map(({ days }) => days[bound]));
  // An unbroken span of five calendar years is enough with 1,825 or 1,826 days.
  if (short.min > 0 || best('max') < 1825) expect(short.min).toBe(1826 - best('max'));
  if (short.max === 0) expect(spare?.min).toBe(Math.max(0, best('min') - 1827));
  else if (isExact) expect(short.max).toBe(1827 - best('min'));
  else expect(short.max).toBeLessThanOrEqual(1827 - best('min'));
}

const total = (parts: readonly { first: number; last: number }[]): number =>
  merge(parts).reduce((days, { first, last }) => days + last - first + 1, 0);

test.each([
  [1828, { min: 0, max: 0 }, { min: 1, max: 1 }],
  [1827, { min: 0, max: 0 }, { min: 0, max: 0 }],
  [1825, { min: 1, max: 2 }, undefined],
  [1000, { min: 826, max: 827 }, undefined],
])('somebody who lived in the wards for %i days in two stretches', (days, short, spare) => {
  const figure = onlyFigure([
    { from: '2018-01-01', until: addDays(plainDate('2018-01-01'), 499), place: 'tokyo-wards' },
    { from: '2020-01-01', until: addDays(plainDate('2020-01-01'), days - 501), place: 'tokyo-wards' },
  ]);
  expect(figure.sums).toEqual([{ rows: ['lived'], days: { min: days, max: days } }]);
  expect({ short: figure.short, spare: figure.spare }).toEqual({ short, spare });
});

test('1,826 days in one unbroken span of five years are enough', () => {
  const figure = onlyFigure([{ from: '2017-04-01', until: '2022-03-31', place: 'tokyo-wards' }]);
  expect(figure.sums[0]?.days).toEqual({ min: 1826, max: 1826 });
  expect(figure.spare).toEqual({ min: 0, max: 0 });
});

test('the days of a month in which somebody moved out are not certain, and no day counts after the move', () => {
  const { bars } = onlyFigure([{ from: '2017-04-01', until: '2020-03', place: 'tokyo-wards' }]);
  expect(bars[0]?.days).toEqual({ min: 1066, max: 1096 });
  expect(bars.flatMap(({ parts }) => parts)).toEqual([
    { first: number('2017-04-01'), last: number('2020-03-01'), counts: 'met', isSure: true },
    { first: number('2020-03-02'), last: number('2020-03-31'), counts: 'met', isSure: false },
  ]);
});

test('a period that began before the ten years counts from their first day on', () => {
  const { bars } = onlyFigure([{ from: '2010-04-01', until: 'move', place: 'tokyo-wards' }]);
  expect(bars[0]?.parts.map(({ first, counts }) => ({ first, counts }))).toEqual([
    { first: number('2017-04-01') - 200, counts: 'unmet' },
    { first: number('2017-04-01'), counts: 'met' },
    { first: number('2027-04-01'), counts: 'unmet' },
  ]);
});

test('days that are alike are one part, also across the edge of the ten years', () => {
  const { bars } = onlyFigure([{ from: '2010-04-01', until: '2020-03-31', place: 'elsewhere' }]);
  expect(bars.map(({ parts }) => parts.length)).toEqual([1]);
});

test('readings that differ are drawn apart, those that agree together', () => {
  const figures = figuresOf([
    {
      from: '2019-04-01',
      until: '2022-03-31',
      place: 'saitama',
      municipality: 'other',
      wardsWork: 'insured-employee',
      wardsStudy: false,
    },
    { from: '2022-04-01', until: 'move', place: 'tokyo-wards' },
  ]);
  expect(figures.map(({ readings }) => readings.map(({ id }) => id))).toEqual([
    ['strictest', 'years-add-up', 'own-business-counts'],
    ['saitama-commuters-count'],
    ['all-count'],
  ]);
  expect(figures.map(({ sums }) => sums.map(({ rows, days }) => [...rows, days.min]))).toEqual([
    [['lived', 1826]],
    [
      ['lived', 1826],
      ['commuted', 1096],
    ],
    [['lived', 'commuted', 2922]],
  ]);
});

test('without a move date only that is known', () => {
  expect(drawingOf({ self: { residence: 'moving-in', periods } })).toEqual({ move: undefined });
});

test('nothing is drawn for somebody who never moved, and for whom no period was told', () => {
  expect(drawingOf({ self: { moveInDate: 'none', periods } })).toBeUndefined();
  expect(drawingOf({ self: { moveInDate: '2027-04-01' } })).toBeUndefined();
  expect(drawingOf({ self: { moveInDate: '2027-04-01', periods: [] } })).toBeUndefined();
});

test.each([
  ['2027-04-01', 1826, { years: 5, months: 0, days: 0 }],
  ['2027-04-01', 1825, { years: 4, months: 11, days: 30 }],
  ['2027-04-01', 0, { years: 0, months: 0, days: 0 }],
  ['2027-03-01', 28, { years: 0, months: 1, days: 0 }],
  ['2027-03-31', 31, { years: 0, months: 1, days: 3 }],
])('before %s, %i days are so long', (end, days, length) => {
  expect(lengthBefore(plainDate(end), days)).toEqual(length);
});

const periods: Period[] = [{ from: '2017-04-01', until: 'move', place: 'tokyo-wards' }];
const number = (day: string): number => dayNumber(plainDate(day));

function judged(household: Household, day = today): readonly Judgement[] {
  return assess(household, day, catalogue)[0]?.subjects ?? [];
}

function drawingOf(household: Household) {
  const [self] = judged(household);
  return self && tenYears(situationOf(household, today, catalogue.places), self, figures);
}

function figuresOf(told: Period[]): readonly TenYearsReading[] {
  const drawing = drawingOf({ self: { residence: 'moving-in', moveInDate: '2027-04-01', periods: told } });
  return drawing?.move ? drawing.figures : [];
}

function onlyFigure(told: Period[]): TenYearsReading {
  const [figure, ...others] = figuresOf(told);
  expect(others).toEqual([]);
  if (!figure) throw new Error('nothing is drawn');
  return figure;
}
