import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { assess } from './assess';
import { moneyOf } from './money';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';

const source = 'source';
const figures = { none: figure('yen', 0), one: figure('yen', 1) };
const paying = (id: string, yen: keyof typeof figures) =>
  smallProgramme({
    id,
    figures,
    amount: { kind: 'payment', period: 'once', per: 'household', parts: [{ id: 'part', source, yen }] },
  });

test('no yen is no figure, one yen is one', () => {
  const programmes = [paying('nothing', 'none'), paying('something', 'one')];
  const results = assess({}, plainDate('2026-11-22'), { programmes, places: {}, holidays: noHolidays });
  const { met, withoutFigure } = moneyOf(results, programmes);
  expect(met.map(({ id }) => id)).toEqual(['something']);
  expect(withoutFigure).toEqual(['nothing']);
});
