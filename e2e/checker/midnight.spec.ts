import { expect, type Page } from '@playwright/test';
import { openDesk, tickTopics as chooseAtDesk } from '../desk/desk-steps';
import { openFamilyLink } from './family-link';
import { resultLink } from './controls';
import { test } from './watched';

test('a result that stays open over midnight is judged on the new day', async ({ page }) => {
  await openFamilyLink(page);
  await resultLink(page).click();
  await expect(page.getByText('2026年11月22日時点')).toBeVisible();
  await page.clock.setFixedTime('2026-11-23T00:00:01+09:00');
  await comeBack(page);
  await expect(page.getByText('2026年11月23日時点')).toBeVisible();
});

test('the next step after midnight is judged on the new day without coming back', async ({ page }) => {
  await openFamilyLink(page);
  await page.clock.setFixedTime('2026-11-23T00:00:01+09:00');
  await resultLink(page).click();
  await expect(page.getByText('2026年11月23日時点')).toBeVisible();
});

test('at the desk a notice says that the day has turned during a visit', async ({ page }) => {
  await openDesk(page);
  await page.clock.setFixedTime('2026-11-23T23:59:00+09:00');
  await comeBack(page);
  await expect(dayAtDesk(page)).toContainText('2026年11月23日 今日');
  await chooseAtDesk(page, '移り住む・引っ越し');
  await expect(notice(page)).toHaveCount(0);
  await page.clock.setFixedTime('2026-11-24T00:00:10+09:00');
  await comeBack(page);
  await expect(notice(page)).toBeVisible();
  await expect(dayAtDesk(page)).toContainText('2026年11月24日 今日');
});

test('a day that was chosen at the desk outlasts midnight without a word', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T23:59:00+09:00');
  await openDesk(page);
  await page.getByRole('button', { name: '変える' }).click();
  await page.getByRole('group', { name: '基準日' }).getByRole('textbox').first().fill('2027');
  await page.getByRole('button', { name: 'この日で判断する' }).click();
  await page.clock.setFixedTime('2026-11-23T00:00:10+09:00');
  await comeBack(page);
  await expect(dayAtDesk(page)).toContainText('2027年11月22日');
  await expect(notice(page)).toHaveCount(0);
});

const notice = (page: Page) => page.getByText('日付が変わりました。');

const dayAtDesk = (page: Page) => page.getByRole('status').filter({ hasText: /^基準日/ });

/** The visitor comes back to the tab. */
async function comeBack(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
