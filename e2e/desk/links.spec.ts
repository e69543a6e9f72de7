import { expect, type Page } from '@playwright/test';
import { readQr } from '../checker/qr-reader';
import { test } from '../checker/watched';
import { isPrinted, readPdf } from '../site/pdf';

test('a clerk makes a link to the checker in English with two topics, and it opens so', async ({ page }) => {
  await openLinks(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('checkbox', { name: '子育て' }).check();
  await page.getByRole('checkbox', { name: '移り住む・引っ越し' }).check();
  await expect(addressField(page)).toHaveValue(
    /^http:\/\/localhost:\d+\/en\/check\/#topics=moving,children$/,
  );
  const address = await addressField(page).inputValue();
  expect(await readQr(page.getByRole('img', { name: 'このアドレスのQRコード' }))).toBe(address);
  await page.goto(address);
  await expect(page.getByRole('checkbox', { name: 'Moving in' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Children' })).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('a clerk links to the page of a programme, which takes no topics', async ({ page }) => {
  await openLinks(page);
  await page.getByRole('combobox', { name: '最初に開くページ' }).selectOption('子ども医療費支給');
  await expect(addressField(page)).toHaveValue(/\/ja\/programmes\/child-medical\/$/);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

for (const [language, words] of [
  ['English', 'Find the support you may be able to use'],
  ['やさしい日本語', 'あなたが使える制度をしらべます'],
] as const) {
  test(`the flyer in ${language} and Japanese fills one page, A4 or A6, with a code that can be read`, async ({
    page,
  }) => {
    await openLinks(page);
    await page.getByRole('radio', { name: language, exact: true }).check();
    for (const topic of await page.getByRole('checkbox').all()) await topic.check();
    for (const [paper, width, height] of [
      ['A4', 595, 842],
      ['A6', 298, 420],
    ] as const) {
      await page.getByRole('radio', { name: paper }).check();
      const address = await addressField(page).inputValue();
      const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBe(1);
      for (const sheet of pages)
        expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([width, height]);
      expect(pages.flatMap(({ cutOff }) => cutOff)).toEqual([]);
      for (const text of [words, '使えそうな支援が、質問に答えるだけでわかります', address])
        expect(isPrinted(pages, text), text).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await readQr(page.getByRole('img', { name: 'このアドレスのQRコード' }))).toBe(address);
      await page.emulateMedia({ media: null });
    }
  });
}

async function openLinks(page: Page) {
  await page.goto('/ja/desk/links/');
  await expect(addressField(page)).toHaveValue(/\/ja\/check\/$/);
}

const addressField = (page: Page) => page.getByRole('textbox', { name: 'アドレス' });
