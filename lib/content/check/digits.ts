import { withoutRuby } from '../../i18n/ruby';
import { placeholder } from '../fill-figures';

/** Official names that contain a digit; any other digit of a text comes from a figure. */
export const officialNames: readonly string[] = [
  ...['第3子', 'U29', '0〜2歳児', '23区', 'ダイヤル24', 'V2H'],
  ...['ages 0 to 2', '23 wards', '23 special wards'],
];

/** The first number typed into a text, outside placeholders and official names. */
export function digitsTyped(text: string, names: readonly string[] = officialNames): string | undefined {
  const words = names.reduce(
    (rest, name) => rest.replaceAll(name, ''),
    withoutRuby(text).replace(placeholder, ''),
  );
  return words.match(/[0-9０-９]+/)?.[0];
}
