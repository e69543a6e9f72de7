import type { Page } from '@playwright/test';

/** Goes to a step by its address. */
export async function step(page: Page, name: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, name);
  await settledPage(page);
}

/** Waits for the checker to show a step, and all of it. Where the browser went before the first page, there is the way forward. */
export async function settledPage(page: Page): Promise<void> {
  if (page.url() === 'about:blank') await page.goForward();
  await page.locator('main h1').first().waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}
