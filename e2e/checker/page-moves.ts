import type { Page } from '@playwright/test';
import { expectStep } from './checker-steps';

/** Changes the language: the same step is shown in it, under this title. */
export async function switchLanguage(page: Page, language: string, title: string) {
  await page.getByText('Language', { exact: true }).click();
  await page.getByRole('link', { name: language, exact: true }).click();
  await expectStep(page, title);
}

/** Reloads the page: the same step is shown. */
export async function reload(page: Page, title: string) {
  await page.reload();
  await expectStep(page, title);
}

/** Goes back as the browser does, looks at the step before, and comes forward again. */
export async function backAndForward(page: Page, before: string, after: string) {
  await page.goBack();
  await expectStep(page, before);
  await page.goForward();
  await expectStep(page, after);
}
