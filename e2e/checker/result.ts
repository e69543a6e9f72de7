import { expect, type Locator, type Page } from '@playwright/test';
import { asShown, within } from './as-shown';

/** What the result says of one programme. */
export const programme = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: asShown(title) });

/** The result says all of this about a programme, in any order. */
export async function expectResult(page: Page, title: string, ...texts: string[]) {
  for (const text of texts) await expect(programme(page, title)).toContainText(within(text));
}

/** Opens a fold in what the result says of a programme. */
export async function openFold(page: Page, title: string, fold: string) {
  await programme(page, title).getByText(asShown(fold)).click();
}

/** Every programme is in the result, each once. */
export async function expectEveryProgramme(page: Page) {
  const titles = page.getByRole('article').getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(11);
  expect(new Set(await titles.allInnerTexts()).size).toBe(11);
}
