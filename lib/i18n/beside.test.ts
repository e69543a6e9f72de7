import { expect, test } from 'vitest';
import { beside, splitBeside } from './beside';
import { withoutRuby } from './ruby';

test('a word stands with the same word in another language, once where both are the same', () => {
  expect(beside('はい', 'Yes', 'en')).toBe('はい⟦en:Yes⟧');
  expect(beside('はい', 'はい', 'ja')).toBe('はい');
});

test('both are found again, with whatever stands around them', () => {
  expect(splitBeside('「はい⟦en:Yes⟧」です')).toEqual({
    before: '「はい',
    language: 'en',
    words: 'Yes',
    after: '」です',
  });
  expect(splitBeside('はい')).toBeUndefined();
  expect(splitBeside('⟦はい')).toBeUndefined();
});

test('where nothing can be marked, a stroke stands between the two', () => {
  expect(withoutRuby(beside('市', '｜市《し》', 'ja'))).toBe('市 / 市');
});
