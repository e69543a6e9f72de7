import { expect, test } from 'vitest';
import { formatters } from './formatters';

test('what fills in sentences is made once for each language and look', () => {
  const { getNumberFormat, getPluralRules } = formatters;
  expect(getNumberFormat('ja')).toBe(getNumberFormat('ja'));
  expect(getNumberFormat('pt-BR').format(1234.5)).toBe('1.234,5');
  expect(getNumberFormat('ja', { style: 'percent' }).format(0.5)).toBe('50%');
  expect(getPluralRules('en', { type: 'cardinal' }).select(2)).toBe('other');
  expect(getPluralRules('en', { type: 'ordinal' }).select(2)).toBe('two');
});
