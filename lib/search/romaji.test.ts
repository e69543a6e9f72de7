import { expect, test } from 'vitest';
import { kanaOf } from './romaji';

test.each([
  ['hikkoshi', 'ひっこし'],
  ['kosodate', 'こそだて'],
  ['ninpu kenshin', 'にんぷ けんしん'],
  ['shimbun', 'しんぶん'],
  ['jidou teate', 'じどう てあて'],
  ['kyuukyuusha', 'きゅうきゅうしゃ'],
  ['juusho', 'じゅうしょ'],
  ['zyuusyo', 'じゅうしょ'],
  ['icchi', 'いっち'],
  ['matcha', 'まっちゃ'],
  ['tsuuyaku', 'つうやく'],
  ['fukushi', 'ふくし'],
])('%s is read as %s', (typed, kana) => {
  expect(kanaOf(typed)).toBe(kana);
});

test.each(['', 'solar panel', 'yi', 'wu', '119', '引っ越し'])(
  '%s is no Japanese in Latin letters',
  (typed) => {
    expect(kanaOf(typed)).toBeUndefined();
  },
);
