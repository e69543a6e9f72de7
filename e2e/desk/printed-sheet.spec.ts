import { expect, type Page } from '@playwright/test';
import { datePart } from '../checker/checker-steps';
import { readQr } from '../checker/qr-reader';
import { everyProgramme, programmeCount } from '../checker/result';
import { families, openSheet, printed, sheetLines } from '../checker/sheet-steps';
import { isPrinted, readPdf } from '../site/pdf';
import { inTurn, type Locale } from '../site/sample';
import { test } from './at-the-desk';
import { asked, openDesk, tickTopics, topicBox, typeThrough } from './desk-steps';

const birth = 'あなたの生年月日はいつですか';

// In npm test each family in a language of its own; npm run prove prints all nine.
for (const [place, [family, fragment]] of Object.entries(families).entries()) {
  for (const locale of inTurn(place)) {
    // Two languages side by side need more room than Japanese alone.
    const most = locale === 'ja' ? 2 : 3;
    test(`printing the desk gives ${family} the sheet on ${most} pages at most and never the form, in ${locale}`, async ({
      page,
      browser,
    }) => {
      await openDeskWith(page, locale, fragment);
      const pages = await readPdf(await printed(page));
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(pages.flatMap(({ cutOff }) => cutOff)).toEqual([]);
      for (const { width, height } of pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
      for (const onScreen of ['来庁した方のリンク', '基準日', '窓口で調べる', '記録をすべてコピーする'])
        expect(isPrinted(pages, onScreen), onScreen).toBe(false);

      await page.emulateMedia({ media: 'print' });
      await expect.poll(async () => (await sheetLines(page)).length).toBeGreaterThan(15);
      const lines = await sheetLines(page);
      for (const [number = '', ...languages] of lines) {
        expect(languages.length, number).toBe(locale === 'ja' ? 1 : 2);
        for (const said of languages) expect(isPrinted(pages, said), said).toBe(true);
      }
      const link = new URL((await readQr(page.getByRole('article').getByRole('img'))) ?? '');
      expect(link.pathname).toBe(`/${locale}/check/`);
      await page.emulateMedia({ media: 'screen' });
      await expect(topicBox(page, '子ども・子育て')).toBeVisible();

      const counter = await browser.newPage();
      await counter.clock.setFixedTime('2026-11-22T09:00:00+09:00');
      await openSheet(counter, locale, link.hash.slice(1));
      expect(await sheetLines(counter)).toEqual(lines);
      await counter.close();
    });
  }
}

test('a date that was typed last is on the paper, and whoever typed it goes on in its field', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await typeThrough(asked(page, birth), '1985', '4', '2');
  const pages = await readPdf(await printed(page));
  expect(isPrinted(pages, '1985年4月2日')).toBe(true);
  await expect(datePart(asked(page, birth), 'day')).toBeFocused();
});

test('the button prints the same page, and the code on the screen opens the same answers', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.set(window, 'print', () => Reflect.set(window, 'wasPrinted', true)));
  await openDeskWith(page, 'en', families['a parent of three']);
  await page.getByRole('button', { name: /^窓口で見せる紙を印刷する/ }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'wasPrinted') as unknown)).toBe(true);
  await page.getByRole('button', { name: /^QRコードとリンクを見せる/ }).click();
  const field = page.getByRole('textbox', { name: /^答えの入ったリンク/ });
  await expect(field).toHaveValue(/\/en\/check\/#a3\./);
  const link = await field.inputValue();
  expect(await readQr(page.getByRole('img', { name: '答えの入ったQRコード' }))).toBe(link);
});

async function openDeskWith(page: Page, locale: Locale, fragment: string) {
  await page.goto(`/${locale}/desk/#${fragment}`);
  await expect(everyProgramme(page)).toHaveCount(programmeCount);
}
