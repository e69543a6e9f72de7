import { expect, test } from 'vitest';
import { loadCatalogue } from '@/lib/content/load';
import { randomFrom } from '@/lib/rules/proof/random';
import { locales, type Locale } from '@/lib/i18n/locales';
import { compareResults } from './compare-results';
import { comparing, type FigureComparison } from './comparison';
import { eachLocale } from './each-locale';
import { figureDifferences } from './figure-differences';

const between = (japanese: string, text: string, locale: Locale) =>
  figureDifferences([{ locale: 'ja', text: japanese }], [{ locale, text }], locale);

test.each<[string, string, Locale, string[]]>([
  ['最大30万円です。', 'Up to ¥300,000.', 'en', []],
  ['最大30万円です。', 'Up to ¥30,000.', 'en', ['lacks yen 300000', 'adds yen 30000']],
  ['最大30万円です。', 'Hasta 300.000 yenes.', 'es', ['lacks yen 300000', 'adds yen 300']],
  ['午後5時まで', 'até as 5 horas da manhã', 'pt-BR', ['lacks time 17:00', 'adds time 5:00']],
  ['2027年4月1日から', 'mula Abril 1', 'fil', ['lacks day 2027-04-01', 'adds day 04-01']],
  ['第3子以降', 'anak ketiga dan seterusnya', 'id', []],
  ['第3子以降', 'anak kedua dan seterusnya', 'id', ['lacks number 3']],
  [
    '電話 0495-25-1111',
    '电话 0495-25-1112',
    'zh-Hans',
    ['lacks telephone 0495-25-1111', 'adds telephone 0495-25-1112'],
  ],
  ['ほんじょう健康相談ダイヤル24', 'Honjo health advice line, day and night', 'en', []],
  ['ほんじょう健康相談ダイヤル24', 'Tổng đài tư vấn sức khỏe', 'vi', ['lacks number 24']],
])('%s – %s', (japanese, text, locale, differences) => {
  expect(between(japanese, text, locale)).toEqual(differences);
});

test('a text that one language does not have is told, and so is where', () => {
  const comparison: FigureComparison = { figures: 0, differences: new Set() };
  comparing(comparison)(
    'page',
    eachLocale((locale) => (locale === 'vi' ? [] : [[{ locale: 'ja', text: '18歳' }]])),
  );
  expect([...comparison.differences]).toEqual([
    'page, vi: 0 texts instead of 1',
    'page, vi lacks number 18\n  18歳\n  ',
  ]);
});

test('the results of some households say the same figures in every language', () => {
  const comparison: FigureComparison = { figures: 0, differences: new Set() };
  compareResults(2, loadCatalogue(), randomFrom(1), comparing(comparison));
  expect([...comparison.differences]).toEqual([]);
  expect(comparison.figures).toBeGreaterThan(500 * (locales.length - 1));
});
