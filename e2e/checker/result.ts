import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { asShown, shownWithin } from './as-shown';

/** What the result says of one programme. */
export const programmeArticle = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: asShown(title) });

/** The result says all of this about a programme, in any order. */
export async function expectResult(page: Page, title: string, ...texts: string[]) {
  for (const text of texts) await expect(programmeArticle(page, title)).toContainText(shownWithin(text));
}

/** Every programme of the result, as a card, a row or by its name alone. */
export const everyProgramme = (page: Page): Locator => page.locator('[data-programme]');

/** Opens what the result says of a programme: reasons, how to apply, the desk. */
export async function openProgramme(page: Page, title: string) {
  await programmeArticle(page, title).locator('summary').first().click();
}

/** The result says of a programme that it was not checked. */
export async function expectUnchecked(page: Page, title: string) {
  const names = page.locator('[aria-labelledby="group-unchecked"]');
  await expect(
    names
      .getByRole('listitem')
      .filter({ hasText: asShown(title) })
      .first(),
  ).toBeVisible();
}

/** Every programme and every service is in the result, each once. */
export async function expectEveryProgramme(page: Page) {
  await expect(everyProgramme(page)).toHaveCount(programmeCount);
  const ids = await everyProgramme(page).evaluateAll((programmes) =>
    programmes.map((each) => each.getAttribute('data-programme')),
  );
  expect(new Set(ids).size).toBe(programmeCount);
  const services = page
    .getByRole('region', { name: asShown(...openToAll) })
    .getByRole('listitem', { includeHidden: true });
  await expectEach(services, namesIn('services').length);
}

const openToAll = ['条件を調べないもの', '質問が ない もの', 'Nothing to check'];

async function expectEach(names: Locator, count: number) {
  await expect(names).toHaveCount(count);
  expect(new Set(await names.allTextContents()).size).toBe(count);
}

/** The names in a list of the content. Journeys know the site by what it shows; how much it must show stands there. */
const namesIn = (list: string): string[] =>
  readFileSync(`content/${list}.yaml`, 'utf8').match(/^- [a-z0-9-]+$/gm) ?? [];

/** How many programmes a result must hold. */
export const programmeCount = namesIn('programmes').length;
