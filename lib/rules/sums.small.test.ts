import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { assess } from './assess';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';
import { sums } from './sums';

const source = 'source';
const figures = { none: figure('yen', 0), one: figure('yen', 1), ten: figure('yen', 10) };
const paying = (id: string, yen: keyof typeof figures, unclearWith?: string[]) =>
  smallProgramme({
    id,
    figures,
    ...(unclearWith && { unclearWith }),
    amount: { kind: 'payment', period: 'once', per: 'household', parts: [{ id: 'part', source, yen }] },
  });
const told = (...programmes: ReturnType<typeof paying>[]) =>
  sums(assess({}, plainDate('2026-11-22'), { programmes, places: {}, holidays: noHolidays }), programmes);

test('no yen is no figure, one yen is one', () => {
  expect(told(paying('nothing', 'none'), paying('something', 'one'))).toEqual({
    sums: [{ period: 'once', isConfirmed: true, yen: { min: 1, max: 1 }, programmes: ['something'] }],
    withoutFigure: ['nothing'],
    unclear: [],
  });
});

test.each([
  ['the second where both pay the same', 'ten', 'ten', 10],
  ['the first where it pays less', 'one', 'ten', 10],
  ['the second where it pays less', 'ten', 'one', 10],
] as const)('of two that perhaps exclude each other counts from nothing %s', (_, first, second, min) => {
  const { sums: all, unclear } = told(paying('first', first), paying('second', second, ['first', 'third']));
  expect(all[0]?.yen.min).toBe(min);
  expect(unclear).toEqual([['first', 'second']]);
});
