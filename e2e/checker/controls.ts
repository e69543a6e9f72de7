import { expect, type Locator, type Page } from '@playwright/test';
import { asShown } from './as-shown';
import { inEachLanguage } from './interface-words';

/** What the checker's own controls say in any of the languages. */
const says = {
  start: inEachLanguage('CheckerTopics', 'start'),
  goOn: inEachLanguage('CheckerPage', 'continue'),
  back: inEachLanguage('CheckerPage', 'back'),
  change: inEachLanguage('CheckerReview', 'change'),
  result: inEachLanguage('CheckerReview', 'result'),
  resultSoFar: inEachLanguage('CheckerReview', 'resultSoFar'),
  review: inEachLanguage('CheckerResult', 'correct'),
};

/** The button under the topics that leads to the first question. */
export const startButton = (page: Page): Locator =>
  page.getByRole('button', { name: asShown(...says.start) });

/** The button under every question. */
export const goOnButton = (page: Page): Locator => page.getByRole('button', { name: asShown(...says.goOn) });

/** The way back at the top of a step. */
export const backLink = (page: Page): Locator => page.getByRole('link', { name: asShown(...says.back) });

/** In the review, the way to change one answer. */
export const changeLink = (page: Page, row: string): Locator =>
  page.getByRole('link', { name: asShown(...says.change.map((change) => `${change} ${row}`)) });

/** The ways to the result: from the review, or before the last question. */
export const resultLink = (page: Page): Locator =>
  page.getByRole('link', { name: asShown(...says.result, ...says.resultSoFar) });

/** The way from the result back to the answers. */
const reviewLink = (page: Page): Locator => page.getByRole('link', { name: asShown(...says.review) });

/** Goes from the result back to the answers; the result has gone. */
export async function openReview(page: Page) {
  await reviewLink(page).click();
  await expect(page.getByRole('article')).toHaveCount(0);
}
