import { japaneseEra } from './format';
import type { Locale } from './locales';

/** A year in the Japanese calendar as papers of the city write it; with readings in easy Japanese. */
export function eraText(year: number, locale: Locale): string {
  const text = japaneseEra(year);
  if (locale !== 'ja-simple') return text;
  return text.replace(/明治|大正|昭和|平成|令和|元年|年/g, (word) => `｜${word}《${readings[word]}》`);
}

const readings: Readonly<Record<string, string>> = {
  明治: 'めいじ',
  大正: 'たいしょう',
  昭和: 'しょうわ',
  平成: 'へいせい',
  令和: 'れいわ',
  元年: 'がんねん',
  年: 'ねん',
};
