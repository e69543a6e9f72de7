/** Text in the language of the page, or Japanese that stands in it. */
export type LanguagePart = string | { readonly japanese: string };

const run =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+(?:[\dA-Z{}]+[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+)*/gu;
const japaneseLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Parts a text in Latin letters from the Japanese in it: `Planning Division (企画課)` is three parts. A text that is Japanese itself is one part:
 * it has more Japanese letters than Latin ones, and does not begin as a sentence of another language does.
 */
export function japaneseParts(text: string): LanguagePart[] {
  const japanese = text.match(japaneseLetter)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isJapanese = latin <= japanese && !/^\P{L}*[A-Z]?[a-z]+ [a-z]/u.test(text);
  if (japanese === 0 || isJapanese) return [text];
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    if (found.search(japaneseLetter) < 0) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ japanese: found });
    end = index + found.length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}
