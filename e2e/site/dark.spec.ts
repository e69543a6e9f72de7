import { expect, test, type Page } from '@playwright/test';
import { resultLink } from '../checker/controls';
import { familyFragment, openFamilyLink } from '../checker/family-link';
import { makeLink } from '../checker/keep-steps';
import { readQr } from '../checker/qr-reader';
import { expectReadable } from './accessible';
import { sampleOf } from './sample';

// Axe is a script, and content pages forbid every script: only the tests here may pass by that.
test.use({ bypassCSP: true, colorScheme: 'dark' });
test.setTimeout(300_000);

const samples = [
  ...['/', '/ja/', '/en/programmes/', '/ja-simple/programmes/relocation-grant/', '/en/guides/moving/'],
  ...['/ja/measures/', '/ja/desk/links/', '/en/accessibility/', '/ja/embed/', '/ja/nothing/'],
];

test('pages are dark on a dark screen and break no rule there', async ({ page }) => {
  for (const address of sampleOf(samples, 5)) {
    await page.goto(address);
    expect(await lightness(page), address).toBeLessThan(50);
    await expectReadable(page, address);
  }
});

test('the checker and the desk break no such rule on a dark screen', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
  await openFamilyLink(page);
  await expectReadable(page, 'answers to review');
  await resultLink(page).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await expectReadable(page, 'the result, everything open');
  await page.goto(`/en/desk/#${familyFragment}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectReadable(page, 'the desk');
  await page.getByRole('button', { name: /^変える/ }).click();
  await page
    .getByRole('group', { name: /^基準日/ })
    .getByRole('textbox')
    .first()
    .fill('2027');
  await page.getByRole('button', { name: /^この日で判断する/ }).click();
  await expectReadable(page, 'the desk on another day');
});

test('the focus stands out on a dark screen', async ({ page }) => {
  await page.goto('/ja/check/#topics=moving');
  await page.keyboard.press('Tab');
  const [outline, paper] = await page.evaluate(() => [
    getComputedStyle(document.activeElement ?? document.body).outlineColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(outline).toBe('rgb(255, 255, 255)');
  expect(paper).toBe('rgb(26, 26, 26)');
});

test('a code is dark on light for the cameras that read it', async ({ page }) => {
  await openFamilyLink(page);
  const link = await makeLink(page);
  expect(await readQr(page.getByRole('main').getByRole('img'))).toBe(link);
});

test('paper stays light', async ({ page }) => {
  await page.goto('/ja/programmes/child-medical/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await lightness(page)).toBe(255);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 26, 26)');
});

/** The lightest part of the colour under the page, of 255. */
async function lightness(page: Page): Promise<number> {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  return Math.max(...(ground.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}
