/**
 * A date in one spelling for all that people write: full-width signs, numbers in kanji, names of months and of eras, weekdays. 昭和六十四年一月五日
 * becomes S64年1月5日; 10th of March, 2027 becomes 10 3月2027.
 */
export function plainSpelling(typed: string): string {
  return steps
    .reduce((text, step) => step(text), typed.normalize('NFKC').toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日]) ?/g, '$1')
    .trim();
}

/** What stands between the parts of a date. */
export const separator = '[\\s/.,-]+';

const steps: readonly ((text: string) => string)[] = [
  (text) =>
    text
      .replace(/[‐‑‒–—―−ー]/g, '-')
      .replace(/[・。]/g, '.')
      .replace(/、/g, ',')
      .replace(/ō/g, 'o'),
  (text) =>
    text.replace(/\([月火水木金土日]\)|\(?[月火水木金土日]曜日?\)?|^西暦|(生(まれ)?|頃|[ごこ]ろ)$/g, ''),
  (text) => text.replace(/\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\b[.,]?/g, ''),
  (text) => text.replace(/[〇零一二三四五六七八九十]+/g, digitsOf),
  (text) => text.replace(/(\d)(st|nd|rd|th)\b/g, '$1').replace(/\b(of|the)\b/g, ' '),
  (text) => eraNames.reduce((before, [names, letter]) => before.replace(names, letter), text),
  (text) =>
    text.replace(
      /(^|[^a-z])([rhstm])[.\s-]*(?=\d|元|$)/g,
      (_, before, letter) => before + letter.toUpperCase(),
    ),
  (text) => text.replace(/[a-z]+\.?/g, monthOf),
];

/** Short kanji are an era only before a number: 平30, but not 平. */
const eraNames: readonly (readonly [RegExp, string])[] = [
  [/(令和|れいわ|レイワ|reiwa|令(?=\d|元))[.\s-]*/g, 'R'],
  [/(平成|へいせい|ヘイセイ|heisei|平(?=\d|元))[.\s-]*/g, 'H'],
  [/(昭和|しょうわ|ショウワ|sho[uw]?wa|昭(?=\d|元))[.\s-]*/g, 'S'],
  [/(大正|たいしょう|タイショウ|taishou?|大(?=\d|元))[.\s-]*/g, 'T'],
  [/(明治|めいじ|メイジ|meiji|明(?=\d|元))[.\s-]*/g, 'M'],
];

/** 二十三 is 23 and 二〇二七 is 2027; what is no number stays. */
function digitsOf(kanji: string): string {
  const [tens = '', ones, ...others] = kanji.split('十').map(placed);
  if (others.length > 0 || tens.length > 1 === (ones !== undefined)) return ones === undefined ? tens : kanji;
  return ones === undefined ? tens : String(Number(tens || 1) * 10 + Number(ones));
}

const placed = (kanji: string): string =>
  [...kanji].map((digit) => ('〇一二三四五六七八九'.indexOf(digit) + 10) % 10).join('');

/** March, mar or Mar. is 3月. */
function monthOf(word: string): string {
  const name = word.replace('.', '');
  const month = name.length < 3 ? -1 : months.findIndex((each) => each.startsWith(name));
  return month < 0 ? word : ` ${month + 1}月`;
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
