import { expect, test } from 'vitest';
import { fillFigures } from './fill-figures';
import type { Figure } from '../rules';

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
