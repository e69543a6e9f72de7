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
  return names.reduce((rest, name) => rest.replaceAll(name, ''), words).match(/\d+/g) ?? [];
}
