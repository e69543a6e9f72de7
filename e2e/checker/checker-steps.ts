import { expect, type Locator, type Page } from '@playwright/test';
import { asShown } from './as-shown';
import { goOnButton, startButton } from './controls';
import { inEachLanguage } from './interface-words';

/** Opens the start of the checker in one language. */
export async function openChecker(page: Page, locale: string) {
  await page.goto(`/${locale}/check/`);
  await expect(startButton(page)).toBeVisible();
}

/** Ticks topics and goes on to the questions. */
export async function chooseTopics(page: Page, ...topics: string[]) {
  for (const topic of topics) await page.getByRole('checkbox', { name: asShown(topic) }).check();
  await startButton(page).click();
}

/** Answers the question that is shown with one of its choices. */
export async function answer(page: Page, question: string, choice: string) {
  await expectStep(page, question);
  await page.getByRole('radio', { name: asShown(choice) }).check();
  await goOnButton(page).click();
}

/** Answers the question that is shown by ticking boxes. */
export async function tick(page: Page, question: string, ...boxes: string[]) {
  await expectStep(page, question);
  for (const box of boxes) await page.getByRole('checkbox', { name: asShown(box) }).check();
  await goOnButton(page).click();
}

/** Answers the question that is shown with a date, as far as it is known: 2027, 2027-04 or 2027-04-01. */
export async function answerDate(page: Page, question: string, date: string) {
  await expectStep(page, question);
  await typeDate(questionGroup(page, question), date);
  await goOnButton(page).click();
}

/** Types a date into the year, month and day that stand together in a group. */
export async function typeDate(group: Locator, date: string) {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  await datePart(group, 'year').fill(year);
  await datePart(group, 'month').fill(month);
  await datePart(group, 'day').fill(day);
}

/** The group holds this date, whatever is missing still missing. */
export async function expectDate(group: Locator, date: string) {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  await expect(datePart(group, 'year')).toHaveValue(year);
  await expect(datePart(group, 'month')).toHaveValue(month);
  await expect(datePart(group, 'day')).toHaveValue(day);
}

/** The year, the month or the day of a group. */
export function datePart(group: Locator, part: 'year' | 'month' | 'day'): Locator {
  // In easy Japanese with its reading behind it.
  const name = new RegExp(`^(?:${inEachLanguage('CheckerDate', part).join('|')})`, 'u');
  return group.getByRole('textbox', { name });
}

/** What belongs to the question that is shown: its fields stand under it. */
export const questionGroup = (page: Page, ...titles: string[]): Locator =>
  page.getByRole('group', { name: asShown(...titles) });

/** The step that is shown has this heading, or in another language one of these. */
export async function expectStep(page: Page, ...titles: string[]) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asShown(...titles));
}
