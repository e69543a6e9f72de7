import { describe, expect, test, vi } from 'vitest';
import { searchData } from '../content/search-data';
import { plainDate } from '../dates';
import type { Locale } from '../i18n/locales';
import { searchIn } from './search';

/** What people type, and what should come first. Where two are right, either may. */
const queries: Record<Locale, [typed: string, ...first: string[]][]> = {
  ja: [
    ['引越し', 'relocation-grant', 'start-support-u29'],
    ['東京から移住 補助金', 'relocation-grant'],
    ['ｼﾝｶﾝｾﾝ通勤', 'shinkansen-bonus'],
    ['子供の病院代', 'child-medical'],
    ['ほいくりょう 三人目', 'third-child-nursery'],
    ['空家の解体', 'vacant-house-removal'],
    ['空き家を買いたい', 'vacant-house-bank'],
    ['ソーラーパネル', 'solar-panels'],
    ['蓄電池の助成金', 'energy-systems'],
    ['けんこう相談ダイアル', 'health-line'],
    ['夜中の医者', 'night-clinics'],
    ['学童保育', 'after-school-clubs'],
    ['英語検定', 'english-test'],
    ['病児保育', 'sick-child-care'],
    ['でまんどバス', 'demand-bus'],
    ['絵本をもらえる', 'bookstart'],
    ['婚活パーティ', 'dating-events'],
    ['農家になりたい', 'new-farmers'],
    ['体外受精の給付金', 'fertility-grant'],
  ],
  'ja-simple': [
    ['ひっこし おかね', 'relocation-grant', 'start-support-u29'],
    ['こどもの びょういん', 'child-medical'],
    ['にほんごを べんきょうしたい', 'japanese-class'],
    ['日本語教室', 'japanese-class'],
    ['がいこくじん ともだち', 'exchange-association'],
    ['あきや', 'vacant-house-bank', 'vacant-house-removal'],
    ['よるの びょういん', 'night-clinics'],
    ['にんぷけんしん', 'pregnancy-checkups'],
    ['あかちゃん おいわい', 'birth-gift'],
    ['タイヨウコウ', 'solar-panels'],
    ['しゅくだい', 'pupils-learning', 'after-school-learning'],
    ['びょうきの こども', 'sick-child-care'],
    ['うんどう', 'fitness-class', 'sports-events'],
  ],
  en: [
    ['health advice', 'health-line'],
    ['move to Honjo from Tokyo', 'relocation-grant'],
    ['doctor at night', 'night-clinics'],
    ['learn Japanese', 'japanese-class'],
    ['babysitter', 'temporary-care', 'family-support'],
    ['solar pannels', 'solar-panels'],
    ['after school care', 'after-school-clubs'],
    ['akiya', 'vacant-house-bank', 'vacant-house-removal'],
    ['IVF money', 'fertility-grant'],
    ['bus', 'demand-bus'],
    ['playground when it rains', 'childrens-centres'],
    ['出産祝金', 'birth-gift'],
    ['job for disabled people', 'disability-work'],
  ],
};

describe.each(Object.entries(queries))('in %s', (locale, searches) => {
  // The keys are those of the record above.
  const search = searchIn(searchData(locale as Locale, plainDate('2026-11-24')));

  test.each(searches)('%s leads to %s', (typed, ...first) => {
    expect(first).toContain(search(typed)[0]);
  });
});

test('browsers that cannot cut Japanese into words find the same', async () => {
  const names = Object.getOwnPropertyNames(Intl).filter((name) => name !== 'Segmenter');
  vi.stubGlobal('Intl', Object.fromEntries(names.map((name) => [name, Reflect.get(Intl, name)])));
  vi.resetModules();
  const { searchIn: withoutWords } = await import('./search');
  vi.unstubAllGlobals();
  const search = withoutWords(searchData('ja', plainDate('2026-11-24')));
  const missed = queries.ja.filter(([typed, ...first]) => !first.includes(search(typed)[0] ?? ''));
  expect(missed).toEqual([]);
});

test('there are forty of them or more', () => {
  expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(40);
});
