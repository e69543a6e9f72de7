import { withoutRuby } from '../../i18n/ruby';
import { placeholder } from '../fill-figures';

/** Official names that contain a digit; any other digit of a text comes from a figure. */
export const officialNames: readonly string[] = [
  ...['第3子', 'U29', '0〜2歳児', '23区', 'ダイヤル24', 'V2H'],
];

/** The first number typed into a text, outside placeholders and official names. */
export function digitsTyped(text: string, names: readonly string[] = officialNames): string | undefined {
  return numbersIn(text, names)[0];
}

/** The same of a translation: what an official name of the Japanese text says in digits may stand there in other words. */
export function digitsAdded(text: string, japanese: string): string | undefined {
  const official = officialNames.filter((name) => japanese.includes(name)).join(' ');
  const known = numbersIn(official, []);
  return numbersIn(text, officialNames).find((digits) => !known.includes(digits));
}

function numbersIn(text: string, names: readonly string[]): string[] {
  const words = withoutRuby(text).normalize('NFKC').replace(placeholder, '');
  const rest = [...names, ...fiscalYears].reduce((left, name) => left.replaceAll(name, ''), words);
  return rest.match(written) ?? [];
}

/** How the words of a language explain the fiscal year. */
const fiscalYears = ['四月一日から 次の 年の 三月三十一日', '四月至次年三月'];

const kanji = '[〇一二三四五六七八九十百千万億]';
const units = '(?:歳|才|岁|[かヶカ箇个]月|年|日|割|パーセント|%|時間|小时|週間|親等|級|级)';
/** Numbers in digits, and amounts, ages, lengths and days in characters. A single one is a word (一日中, 一か月に) unless it limits something. */
const written = new RegExp(
  [
    '\\d+',
    `${kanji}+(?:円|日元)`,
    `${kanji}+月(?!曜)`,
    `(?!一${units})${kanji}+${units}`,
    `一${units}(?=以内|以上|以下|未満|より|まで)`,
  ].join('|'),
  'g',
);
