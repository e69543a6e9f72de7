import { expect } from '@playwright/test';
import { isPrinted, readPdf } from '../site/pdf';
import { inTurn } from '../site/sample';
import { readQr } from './qr-reader';
import { families, openSheet, printed, sheetLines } from './sheet-steps';
import { test } from './watched';

// In npm test each family in a language of its own; npm run prove prints all nine.
for (const [place, [family, fragment]] of Object.entries(families).entries()) {
  for (const locale of inTurn(place)) {
    // Two languages side by side need more room than Japanese alone.
    const most = locale === 'ja' ? 2 : 3;
    test(`${family} takes the whole sheet to the counter on ${most} pages at most, in ${locale}`, async ({
      page,
    }) => {
      await openSheet(page, locale, fragment);
      const lines = await sheetLines(page);
      const pages = await readPdf(await printed(page));
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(pages.flatMap(({ cutOff }) => cutOff)).toEqual([]);
      for (const { width, height } of pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
      expect(lines.length).toBeGreaterThan(15);
      for (const [number = '', ...languages] of lines) {
        expect(languages.length, number).toBe(locale === 'ja' ? 1 : 2);
        for (const said of languages) expect(isPrinted(pages, said), said).toBe(true);
      }
      expect(new Set(lines.map(([number]) => number)).size).toBe(lines.length);
    });
  }
}

test('the code on the paper opens the same sheet at the counter', async ({ page, browser }) => {
  await openSheet(page, 'en', families['a parent of three']);
  const lines = await sheetLines(page);
  await page.emulateMedia({ media: 'print' });
  const link = await readQr(page.getByRole('article').getByRole('img'));
  await page.emulateMedia({ media: 'screen' });
  const counter = await browser.newPage();
  await counter.clock.setFixedTime('2026-11-22T09:00:00+09:00');
  const { pathname, hash } = new URL(link ?? '');
  expect(pathname).toBe('/en/check/');
  expect(hash).toMatch(/^#a3\./);
  await openSheet(counter, 'en', hash.slice(1));
  expect(await sheetLines(counter)).toEqual(lines);
  await counter.close();
});

test('what is not known stands on the sheet in both languages, and nothing can be typed or pressed on paper', async ({
  page,
}) => {
  await openSheet(page, 'en', families['a parent of three']);
  const unknown = (await sheetLines(page)).filter(([, own = '']) => own.endsWith('I don’t know'));
  expect(unknown.map(([, , japanese]) => japanese)).toEqual(['年収がおよそ360万円より少ない：わからない']);
  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'textbox', 'link'] as const)
    await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
});
