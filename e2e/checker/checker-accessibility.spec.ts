import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectRoomForLargeText } from '../site/accessible';
import { inTurn, type Locale } from '../site/sample';
import { goOnButton, startButton } from './controls';
import { everyProgramme, programmeCount } from './result';
import { bringAnswers } from './saved-answers';
import { openChecker } from './checker-steps';
import { test } from './watched';

// Axe is a script of its own, which the policy forbids: only the tests here may pass by that.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 600_000 });

/** One question of each kind: choice, yes or no, boxes, date, number, children, which of them, periods, spouse, and one about a child. */
const questions = [
  'residence',
  'public-insurance',
  'fertility-treatments',
  'birth-date',
  'fertility-grant-years',
  'children',
  'lives-with',
  'periods',
  'spouse',
  'child-3-care',
];

for (const locale of inTurn(0)) {
  test(`the start and its error break no rule in ${locale}`, async ({ page }) => {
    await openChecker(page, locale);
    await expectAccessible(page, 'topics');
    await startButton(page).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page, 'topics with an error');
  });
}

for (const locale of ['ja', 'ja-simple', 'en'] as const) {
  test(`questions of every kind and their errors break no rule in ${locale}`, async ({ page }) => {
    await bringAnswers(page);
    for (const question of inItsTurn(questions, locale)) {
      await openStep(page, locale, question);
      await expect(goOnButton(page)).toBeVisible();
      await expectAccessible(page, question);
    }
    if (!inTurn(questions.length).includes(locale)) return;
    await openStep(page, locale, 'birth-date');
    await page.getByRole('textbox').nth(2).fill('31');
    await page.getByRole('textbox').nth(1).fill('2');
    await goOnButton(page).click();
    await expect(page).toHaveTitle(/^(エラー|Error): /);
    await expectAccessible(page, 'a date with an error');
    await openStep(page, locale, 'periods');
    await page.getByRole('textbox').first().fill('x');
    await goOnButton(page).click();
    await expect(page).toHaveTitle(/^(エラー|Error): /);
    await expectAccessible(page, 'periods with an error');
  });

  test(`the review, the result, closed and opened, and what follows it break no rule in ${locale}`, async ({
    page,
  }) => {
    await bringAnswers(page);
    await openStep(page, locale, 'result');
    await expect(everyProgramme(page)).toHaveCount(programmeCount);
    await expectAccessible(page, 'result');
    if (inTurn(0).includes(locale)) {
      await page.evaluate(() => {
        for (const fold of document.getElementsByTagName('details')) fold.open = true;
      });
      await expectAccessible(page, 'result with everything opened');
    }
    const after = ['plan', 'papers', 'compare', 'sheet'];
    const turn = inItsTurn([...after, 'check-answers', 'nothing'], locale);
    for (const step of new Set([...after, ...turn])) {
      await openStep(page, locale, step);
      if (turn.includes(step)) await expectAccessible(page, step);
      if (after.includes(step)) await expectRoomForLargeText(page, step);
    }
  });
}

/** What is looked at in this language: in npm test each state in one, in npm run prove in every. */
function inItsTurn(states: readonly string[], locale: Locale): readonly string[] {
  return states.filter((_, place) => inTurn(place).includes(locale));
}

/** Opens a step by its address; after the first in the page that is there, as a visitor does. */
async function openStep(page: Page, locale: string, step: string) {
  const heading = page.getByRole('heading', { level: 1 });
  const before = page.url() === 'about:blank' ? '' : await heading.innerText();
  await page.goto(`/${locale}/check/#${step}`);
  await expect(heading).not.toHaveText(before);
}
