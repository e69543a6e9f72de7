import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { locales } from '../i18n/locales';
import { withoutRuby } from '../i18n/ruby';
import type { Figure } from '../rules';
import { deciders } from '../rules';
import { fillFigures, formatFigure } from './fill-figures';

const figures: Record<string, Figure> = {
  amount: { unit: 'yen', value: 200_000, source: 'city' },
  firstDay: { unit: 'date', value: '2022-04-01', source: 'city' },
  maxAge: { unit: 'years', value: 40, source: 'city' },
};
const words = { title: '{maxAge}', steps: ['{firstDay}: {amount}', ''] };

test('every text of the words has its figures in the language of the reader', () => {
  expect(fillFigures(words, (name) => figures[name], 'en')).toEqual({
    title: '40',
    steps: ['1 April 2022: ¥200,000', ''],
  });
  expect(fillFigures('{amount}', (name) => figures[name], 'ja')).toBe('20万円');
});

test('an unknown figure is a slip, never an empty place', () => {
  expect(() => fillFigures('{amuont}', (name) => figures[name], 'ja')).toThrow('amuont');
});

test('a number stays on one line with its unit where the language keeps money so', () => {
  const said = (locale: 'en' | 'vi') => fillFigures('{maxAge} x {amount} y', (name) => figures[name], locale);
  expect(said('vi')).toBe('40\u00a0x 200.000\u00a0yên y');
  expect(said('en')).toBe('40 x ¥200,000 y');
});

const day = plainDate('2026-11-30');
const dated: Figure = {
  ...{ unit: 'yen', value: 600_000, source: 'city', lastDay: '2028-03-31' },
  later: [{ value: 700_000, source: 'city', from: '2027-04-01', by: 'moveInDay' }],
};

test.each([
  ['ja', '60万円（2027年4月1日からの転入は70万円）'],
  ['ja-simple', '60万円（2027年4月1日から 引っ越して くる 人は 70万円）'],
  ['en', '¥600,000 (¥700,000 for moves on or after 1 April 2027)'],
  ['pt-BR', '600.000 ienes (700.000 ienes para mudanças a partir de 1 de abril de 2027)'],
  ['vi', '600.000 yên (chuyển đến từ ngày 1 tháng 4 năm 2027 thì 700.000 yên)'],
  ['es', '600,000 yenes (700,000 yenes para las mudanzas a partir del 1 de abril de 2027)'],
  ['fil', '600,000 yen (700,000 yen para sa mga lilipat mula Abril 1, 2027)'],
  ['zh-Hans', '60万日元（2027年4月1日起迁入的为70万日元）'],
  ['id', '600.000 yen (700.000 yen untuk yang pindah masuk mulai 1 April 2027)'],
  ['ne', '600,000 येन (1 अप्रिल 2027 देखि बसाइँ सरेर आउनेका लागि 700,000 येन)'],
] as const)('a figure that changes on a day is both in one place: %s', (locale, said) => {
  const read = withoutRuby(formatFigure(dated, locale, plainDate('2026-11-30')));
  expect(read.replaceAll('\u00a0', ' ')).toBe(said);
});

test.each(deciders)('what decides by %s is said in words of its own in every language', (by) => {
  const later = [{ value: 700_000, source: 'city', from: '2027-04-01', by }];
  const others = deciders.filter((each) => each !== by);
  for (const locale of locales) {
    const said = (decider: typeof by) =>
      formatFigure({ ...dated, later: later.map((each) => ({ ...each, by: decider })) }, locale, day);
    expect(others.map(said)).not.toContain(said(by));
  }
});

test('the first value is said up to the last day on which somebody falls under it', () => {
  expect(formatFigure(dated, 'ja', plainDate('2028-03-31'))).toContain('60万円（');
  expect(formatFigure(dated, 'ja', plainDate('2028-04-01'))).toBe('70万円');
});

test('what changes twice says all three', () => {
  const twice: Figure = {
    ...dated,
    later: [...(dated.later ?? []), { value: 800_000, source: 'city', from: '2028-04-01', by: 'moveInDay' }],
  };
  expect(formatFigure(twice, 'ja', day)).toBe(
    '60万円（2027年4月1日からの転入は70万円）（2028年4月1日からの転入は80万円）',
  );
});
