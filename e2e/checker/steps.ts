import { expect, type Page } from '@playwright/test';

/** Opens the start of the checker in one language. */
export const openChecker = async (page: Page, locale: 'ja' | 'ja-simple' | 'en') => {
  await page.goto(`/${locale}/check/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
