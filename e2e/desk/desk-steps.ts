import { expect, type Locator, type Page } from '@playwright/test';
import { datePart, typeDate } from '../checker/checker-steps';

/** Opens the desk with nothing on it. */
export async function openDesk(page: Page, locale: 'ja' | 'ja-simple' | 'en' = 'ja') {
  await page.goto(`/${locale}/desk/`);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
}

/** Ticks the topics of a visit. */
export async function tickTopics(page: Page, ...topics: string[]) {
  for (const topic of topics) await topicBox(page, topic).check();
}

/** The box of a topic, by the beginning of its name. */
export const topicBox = (page: Page, topic: string): Locator =>
  page.getByRole('group', { name: /^調べる分野/ }).getByRole('checkbox', { name: beginning(topic) });

/** A question with its fields, by the beginning of its words. */
export const asked = (page: Page, question: string): Locator =>
  page.getByRole('group', { name: beginning(question) });

/** Answers a question with one of its choices. */
export async function choose(page: Page, question: string, choice: string) {
  await asked(page, question)
    .getByRole('radio', { name: beginning(choice) })
    .check();
}

/** Types a date and leaves the question. */
export async function enterDate(page: Page, question: string, date: string) {
  await typeDate(asked(page, question), date);
  await leave(page);
}

/** Types the parts of a date with the tabulator between them, and stays in the last. */
export async function typeThrough(group: Locator, ...parts: string[]) {
  const { keyboard } = group.page();
  await datePart(group, 'year').focus();
  for (const [index, part] of parts.entries()) {
    if (index > 0) await keyboard.press('Tab');
    await keyboard.type(part);
  }
}

/** Copies the visit for the record, and reads it. */
export async function recordOf(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: /^記録をすべてコピーする/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Clicks somewhere else. */
export async function leave(page: Page) {
  await page.getByRole('heading', { level: 1 }).click();
}

/** What the answers come to. */
export const result = (page: Page): Locator => page.getByRole('region', { name: /^結果/ });

/** A programme in the result, by the beginning of its name. */
export const programmeCard = (page: Page, title: string): Locator =>
  result(page).getByRole('article', { name: beginning(title) });

/** Erases the visit, and says yes when asked. */
export async function eraseVisit(page: Page) {
  await page.getByRole('button', { name: /^すべて消す/ }).click();
  await page.getByRole('button', { name: /^消す/ }).click();
}

/** The way back from erasing, while there is one. */
export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^元に戻す/ });

/** Everything of the visit is gone: page, address, history and storage. */
export async function expectNothingLeft(page: Page) {
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(await page.evaluate(kept)).toEqual({ hash: '', name: '', state: null, stored: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

function kept() {
  const { history, localStorage, location, name, sessionStorage } = window;
  return {
    hash: location.hash,
    name,
    state: history.state,
    stored: localStorage.length + sessionStorage.length,
  };
}

function beginning(words: string): RegExp {
  return new RegExp(`^${words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'u');
}
