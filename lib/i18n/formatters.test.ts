import { expect, test } from 'vitest';
import { formatters } from './formatters';
import { formatsIn } from './languages';
import { locales } from './locales';

test('what fills in sentences is made once for each language and look', () => {
  const { getNumberFormat, getPluralRules } = formatters;
  expect(getNumberFormat('ja')).toBe(getNumberFormat('ja'));
  expect(getNumberFormat('pt-BR').format(1234.5)).toBe('1.234,5');
  expect(getNumberFormat('ja', { style: 'percent' }).format(0.5)).toBe('50%');
  expect(getPluralRules('en', { type: 'cardinal' }).select(2)).toBe('other');
  expect(getPluralRules('en', { type: 'ordinal' }).select(2)).toBe('two');
});

test.each(locales)('%s counts as Intl does', (locale) => {
  const { intlTag } = formatsIn(locale);
  const numbers = Array.from({ length: 1200 }, (_, number) => number);
  const types = ['cardinal', 'ordinal'] as const;
  for (const type of types) {
    const [ours, theirs] = [
      formatters.getPluralRules(intlTag, { type }),
      new Intl.PluralRules(intlTag, { type }),
    ];
    expect(numbers.map((number) => ours.select(number))).toEqual(
      numbers.map((number) => theirs.select(number)),
    );
  }
});
