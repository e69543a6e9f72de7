import type { Page } from '@playwright/test';

/** Looks at a page while its words stand without furigana: over the thousands of a long page axe would take minutes. */
export async function withoutFurigana<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const words = await page.evaluateHandle(() =>
    Array.from(document.querySelectorAll('ruby'), (ruby) => {
      const parts = [...ruby.childNodes].filter(({ nodeName }) => nodeName !== 'RT' && nodeName !== 'RP');
      const word = document.createTextNode(parts.map(({ textContent }) => textContent).join(''));
      ruby.replaceWith(word);
      return { ruby, word };
    }),
  );
  const seen = await look();
  await words.evaluate((all) => all.forEach(({ ruby, word }) => word.replaceWith(ruby)));
  return seen;
}
