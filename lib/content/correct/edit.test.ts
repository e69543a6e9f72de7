import { expect, test } from 'vitest';
import { linesChanged, withValue } from './edit-value';

const text = `# 注。
figures:
  single: { unit: yen,   value: 600000, source: city } # 一人
  firstDay:
    unit: date
    value: '2025-04-01' # 最初の日
`;

test('one value changes where it stands, and every comment and space stays', () => {
  expect(withValue(text, ['figures', 'single', 'value'], 650000)).toBe(text.replace('600000', '650000'));
  expect(withValue(text, ['figures', 'firstDay', 'value'], '2026-04-01')).toBe(
    text.replace("'2025-04-01'", '2026-04-01'),
  );
});

test('where nothing stands nothing is guessed', () => {
  expect(() => withValue(text, ['figures', 'double', 'value'], 1)).toThrow('figures.double.value');
});

test('the lines that differ are named by number', () => {
  expect(linesChanged('a\nb\nc', 'a\nx\nc')).toEqual([{ line: 2, before: 'b', after: 'x' }]);
});
