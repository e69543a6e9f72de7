import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goOnButton, startButton } from './controls';
import { bringAnswers } from './saved-answers';
import { openChecker } from './steps';
import { test } from './watched';

// Axe is a script of its own, which the policy forbids: only the tests here may pass by that.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 120_000 });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** One question of each kind: choice, yes or no, boxes, date, number, children, periods, spouse, and one about a child. */
const questions = [
  'residence',
  'telework-by-own-will',
  'work-routes',
  'birth-date',
  'fertility-grant-years',
  'children',
  'periods',
  'spouse',
  'child-3-care',
];

for (const locale of ['ja', 'ja-simple', 'en'] as const) {
  test(`the start and its error break no rule in ${locale}`, async ({ page }) => {
    await openChecker(page, locale);
    await expectAccessible(page, 'topics');
    await startButton(page).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page, 'topics with an error');
  });

  test(`questions of every kind break no rule in ${locale}`, async ({ page }) => {
    await bringAnswers(page);
    for (const question of questions) {
      await openStep(page, locale, question);
      await expect(goOnButton(page)).toBeVisible();
      await expectAccessible(page, question);
    }
  });

  test(`errors break no rule in ${locale}`, async ({ page }) => {
    await bringAnswers(page);
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

  test(`the review and the result, closed and opened, break no rule in ${locale}`, async ({ page }) => {
    await bringAnswers(page);
    await openStep(page, locale, 'check-answers');
    await expectAccessible(page, 'review');
    await openStep(page, locale, 'result');
    await expect(page.getByRole('article')).toHaveCount(11);
    await expectAccessible(page, 'result');
    await page.evaluate(() => {
      for (const fold of document.getElementsByTagName('details')) fold.open = true;
    });
    await expectAccessible(page, 'result with everything opened');
    await openStep(page, locale, 'nothing');
    await expectAccessible(page, 'no such step');
  });
}

async function openStep(page: Page, locale: string, step: string) {
  await page.goto('about:blank');
  await page.goto(`/${locale}/check/#${step}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** No rule is broken on a phone and on a computer, and nothing has to be moved sideways on the smallest screen. */
async function expectAccessible(page: Page, state: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `${state}, ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${state}, 320 px`).toBe(320);
}
