import type { Page } from '@playwright/test';
import { settledPage, step } from './page-steps';

/** Keeps the answers on the device and goes on with them in a tab that knows nothing. Nothing where there is nothing to keep. */
export async function reopenFromDevice(page: Page): Promise<void> {
  await step(page, 'check-answers');
  await page.evaluate(() => localStorage.removeItem('checker-kept'));
  await step(page, 'keep');
  const [device] = await page.locator('main section').all();
  if (!device) return;
  await device.locator('button').click();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goBack();
  await settledPage(page);
  await step(page, 'topics');
  await page.locator('main .panel .button').first().click();
}

/** Makes a link of the answers and opens it in place of them. Nothing where there is nothing to put into a link. */
export async function openLinkToAnswers(page: Page): Promise<void> {
  await step(page, 'keep');
  const [, link] = await page.locator('main section').all();
  if (!link) return;
  await link.locator('button').click();
  const address = await link.locator('input').inputValue();
  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await page.locator('main .button').first().click();
  await page.waitForURL(/#check-answers$/);
}
