import { expect } from '@playwright/test';
import { test } from './at-the-desk';
import { choose, tickTopics, openDesk } from './desk-steps';

const residence = '本庄市に住んでいますか';

test('the visit is copied as plain text for the record', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, 'en');
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, residence, 'これから引っ越す予定');
  await page.getByRole('button', { name: /^記録をすべてコピーする/ }).click();
  await expect(page.getByText('記録用の文章をコピーしました。')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('基準日：2026年11月22日');
  expect(text).toContain('これから引っ越す予定');
  expect(text).toContain('結果：まだ決まりません');
  expect(text).not.toMatch(/[⟦⟧]|Honjo/);
});

test('where copying is refused, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await page.getByRole('button', { name: '記録をすべてコピーする' }).click();
  const text = page.getByRole('textbox', { name: '記録用の文章' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/基準日：2026年11月22日/);
});

test('the short record has the day and a line for each outcome, and no answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, residence, 'これから引っ越す予定');
  await page.getByRole('button', { name: '短い記録をコピーする' }).click();
  await expect(page.getByText('記録用の文章をコピーしました。')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('基準日：2026年11月22日');
  expect(text).toMatch(/^・まだ決まりません：.*本庄市移住就業等支援金/m);
  expect(text).not.toContain('これから引っ越す予定');
});
