import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { assess } from './assess';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';
import type { Amount, Programme } from './schema';
import { sums } from './sums';

type Period = Amount['period'];

const source = 'source';
const figures = { none: figure('yen', 0), one: figure('yen', 1), ten: figure('yen', 10) };
const paying = (
  id: string,
  yen: keyof typeof figures,
  given: Partial<Programme> = {},
  period: Period = 'once',
) =>
  smallProgramme({
    id,
    figures,
    amount: { kind: 'payment', period, per: 'household', parts: [{ id: 'part', source, yen }] },
    ...given,
  });
const told = (...programmes: ReturnType<typeof paying>[]) =>
  sums(assess({}, plainDate('2026-11-22'), { programmes, places: {}, holidays: noHolidays }), programmes);

test('no yen is no figure, one yen is one', () => {
  expect(told(paying('nothing', 'none'), paying('something', 'one'), paying('more', 'ten'))).toEqual({
    sums: [
      { period: 'once', isConfirmed: true, yen: { min: 11, max: 11 }, programmes: ['something', 'more'] },
    ],
    withoutFigure: ['nothing'],
    unclear: [],
  });
});

test.each([
  ['the second where both pay the same', 'ten', 'ten', 10],
  ['the first where it pays less', 'one', 'ten', 10],
  ['the second where it pays less', 'ten', 'one', 10],
] as const)('of two that perhaps exclude each other counts from nothing %s', (_, first, second, min) => {
  const { sums: all, unclear } = told(
    paying('first', first),
    paying('second', second, { unclearWith: ['first', 'third'] }),
  );
  expect(all[0]?.yen.min).toBe(min);
  expect(unclear).toEqual([['first', 'second']]);
});

test('of two that pay the same, one of them every month, the second counts from nothing', () => {
  const [once, monthly] = [
    paying('once', 'ten'),
    paying('monthly', 'ten', { unclearWith: ['once'] }, 'month'),
  ];
  expect(told(once, monthly).sums.map(({ yen }) => yen.min)).toEqual([10, 0]);
});

test.each([
  ['open', true],
  ['upcoming', true],
  ['closed-for-now', false],
] as const)('what is %s is confirmed: %s', (state, isConfirmed) => {
  const availability = [{ state, from: '2020-01-01', said: '2020-01', source }];
  expect(told(paying('only', 'ten', { availability })).sums).toMatchObject([{ isConfirmed }]);
});
