import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** A step on a phone says whole sentences in the language of the page, with all Japanese in them marked, and nobody has to scroll sideways. */
export async function expectWellSaid(page: Page, locale: string) {
  const { text, pieces, width } = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const other of body.querySelectorAll('script, style, template')) other.remove();
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const pieces: { said: string; language: string }[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const language =
        parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
      // A text to copy is all of one language.
      if (parentElement?.tagName !== 'TEXTAREA') pieces.push({ said: textContent ?? '', language });
    }
    return {
      text: `${document.title}\n${body.textContent}`,
      pieces,
      width: document.documentElement.scrollWidth,
    };
  });
  const step = page.url();
  const unsaid = [/[{}｜]/u, 'undefined', `(${onlyInJapanese(locale)})`];
  expect(
    unsaid.flatMap((sign) => around(text, sign)),
    step,
  ).toEqual([]);
  expect(
    pieces.filter(({ said, language }) => hasForeignJapanese(said, language)),
    step,
  ).toEqual([]);
  expect(width, step).toBeLessThanOrEqual(360);
}

/** The first place of a sign in a text, with what stands around it. */
function around(text: string, sign: RegExp | string): string[] {
  const place = typeof sign === 'string' ? text.indexOf(sign) : text.search(sign);
  return place < 0 ? [] : [text.slice(Math.max(0, place - 60), place + 60)];
}

/** Whether what is said in a language is Japanese after all. */
export function hasForeignJapanese(said: string, language: string): boolean {
  if (language.startsWith('ja')) return false;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(said)) return true;
  return !language.startsWith('zh') && /\p{Script=Han}/u.test(said);
}

/** What a language says beside words that it does not have, as its own file tells. */
function onlyInJapanese(locale: string): string {
  const folder = 'lib/i18n/locales';
  const notes = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return text.includes(`hreflang: '${locale}'`) ? (/onlyInJapanese: '(.+)'/.exec(text)?.[1] ?? []) : [];
  });
  if (notes.length !== 1) throw new Error(`no file, or several, of ${folder} tell of ${locale}`);
  return notes[0] ?? '';
}
