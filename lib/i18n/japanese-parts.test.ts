import { expect, test } from 'vitest';
import { japaneseParts } from './japanese-parts';

test('Japanese in a sentence of another language is a part of its own', () => {
  expect(japaneseParts('Planning Division (企画課)', 'en')).toEqual([
    'Planning Division (',
    { japanese: '企画課' },
    ')',
  ]);
});

test.each([
  ['Child number 3 (第3子)', ['第3子']],
  ['Some number from 1 to 3 (第1子 to 第3子)', ['第1子', '第3子']],
  ['Course for parents (「親の学習」講座)', ['「親の学習」講座']],
  ['It is called 住まいる応援金（旧称）, too', ['住まいる応援金（旧称）']],
  ['This means 定住促進新築住宅取得奨励金.', ['定住促進新築住宅取得奨励金']],
  ['The count on 1 January (1月1日現在)', ['1月1日現在']],
  ['A／B and C・D', []],
])('%s', (text, japanese) => {
  const parts = japaneseParts(text, 'en');
  expect(parts.map((part) => (typeof part === 'string' ? part : part.japanese)).join('')).toBe(text);
  expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.japanese]))).toEqual(japanese);
});

test.each([
  'JA埼玉ひびきのの窓口',
  'Catalog Pocketを開いて、広報ほんじょうを選んでください。',
  'AI の チャットボット',
  '企画課',
  '',
])('Japanese is one part: %s', (text) => {
  expect(japaneseParts(text, 'ja')).toEqual([text]);
});

test.each([
  ['vi', '企画課', [{ japanese: '企画課' }]],
  ['ne', 'निवास प्रमाणपत्र (住民票)', ['निवास प्रमाणपत्र (', { japanese: '住民票' }, ')']],
  ['zh-Hans', '市政府（市役所）', ['市政府（市役所）']],
  ['zh-Hans', '家庭支援（ファミリー・サポート）', ['家庭支援（', { japanese: 'ファミリー・サポート' }, '）']],
])('on a page in %s: %s', (lang, text, parts) => {
  expect(japaneseParts(text, lang)).toEqual(parts);
});
