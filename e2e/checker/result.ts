import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { asShown, shownWithin } from './as-shown';
import { inEachLanguage, interfaceWords } from './interface-words';

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

/** Opens all that can be opened, and waits until it holds something: on the result the details come last. */
export async function openEverything(page: Page) {
  const folds = page.getByRole('main').locator('details');
  await folds.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((fold) => (fold.open = true)));
  // Rows by topic stand beside the fold that shows them.
  const empty = () =>
    everyProgramme(page)
      .locator('details')
      .evaluateAll(
        (all) => all.filter((fold) => fold.textContent === fold.querySelector('summary')?.textContent).length,
      );
  await expect.poll(empty).toBe(0);
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

/** Every programme of the result with the state under whose words it stands. */
export async function shownVerdicts(page: Page, locale: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const state of ['met', 'no-day-left', 'later', 'unknown', 'unmet', 'ended', 'unchecked']) {
    // Behind the words stands how many they are.
    const name = new RegExp(
      `^${shownWithin(interfaceWords(locale, 'VerdictMark', state)).source}\\D*\\d+\\D*$`,
      'u',
    );
    const programmes = page.getByRole('region', { name }).locator('[data-programme]');
    for (const id of await programmes.evaluateAll((all) =>
      all.map((each) => each.getAttribute('data-programme')),
    ))
      found[id ?? ''] = [found[id ?? ''], state].filter(Boolean).join(' and ');
  }
  return found;
}

const openToAll = inEachLanguage('CheckerServices', 'heading');

async function expectEach(names: Locator, count: number) {
  await expect(names).toHaveCount(count);
  expect(new Set(await names.allTextContents()).size).toBe(count);
}

/** The names in a list of the content. Journeys know the site by what it shows; how much it must show stands there. */
const namesIn = (list: string): string[] =>
  readFileSync(`content/${list}.yaml`, 'utf8').match(/^- [a-z0-9-]+$/gm) ?? [];

/** How many programmes a result must hold. */
export const programmeCount = namesIn('programmes').length;
