import { defaultLocale } from './locales';

/** Text in the language of the page, or Japanese that stands in it. */
export type LanguagePart = string | { readonly japanese: string };

const run =
  /(?:\d+(?=\p{Script=Han}))?[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+(?:[\dA-Z{}]+[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+)*/gu;
const japaneseLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Chinese brackets around Japanese, which shares its characters: kana gives it away. */
const bracketed = /(?<=[（“])[^（）“”]+(?=[）”])/gu;

/**
 * Parts a text of a page in the language `lang` from the Japanese in it: `Planning Division (企画課)` is three parts. On a Japanese page a text that is
 * Japanese itself is one part: it has more Japanese letters than others, and does not begin as a sentence of another language does.
 */
export function japaneseParts(text: string, lang: string): LanguagePart[] {
  if (lang.startsWith('zh')) return kana.test(text) ? partsBy(bracketed, text, kana) : [text];
  const japanese = text.match(japaneseLetter)?.length ?? 0;
  const others = (text.match(/\p{L}/gu)?.length ?? 0) - japanese;
  const isJapanese = others <= japanese && !/^\P{L}*[A-Z]?[a-z]+ [a-z]/u.test(text);
  if (japanese === 0 || (isJapanese && lang === defaultLocale)) return [text];
  if (others === 0) return [{ japanese: text }];
  return partsBy(run, text, japaneseLetter);
}

function partsBy(pattern: RegExp, text: string, needed: RegExp): LanguagePart[] {
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (found.search(needed) < 0) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ japanese: found });
    end = index + found.length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}
