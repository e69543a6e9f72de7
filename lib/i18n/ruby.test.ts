import { expect, test } from 'vitest';
import { parseRuby, withoutRuby } from './ruby';

test.each([
  ['', []],
  ['かな', ['かな']],
  ['｜市《し》', [{ base: '市', ruby: 'し' }]],
  [
    'お｜金《かね》と ｜家《いえ》。',
    ['お', { base: '金', ruby: 'かね' }, 'と ', { base: '家', ruby: 'いえ' }, '。'],
  ],
  ['｜破れた《', ['｜破れた《']],
  ['《し》', ['《し》']],
])('%s', (text, parts) => {
  expect(parseRuby(text)).toEqual(parts);
});

test('a title shows the characters without their readings', () => {
  expect(withoutRuby('｜本庄市《ほんじょうし》の お｜金《かね》')).toBe('本庄市の お金');
});
