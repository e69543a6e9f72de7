import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './addresses';
import { watch } from './watch';

const list = '/ja-simple/programmes/';

test('furigana that were switched off stay off on every page, until they are switched on', async ({
  page,
}) => {
  const seen = await watch(page);
  await page.goto('/ja-simple/');
  await expect(firstReading(page)).toBeVisible();
  await box(page).uncheck();
  for (const address of [
    list,
    '/ja-simple/check/',
    '/ja-simple/programmes/child-medical/',
    '/ja-simple/none',
  ]) {
    await page.goto(address);
    await expect(box(page), address).not.toBeChecked();
    await expect(firstReading(page), address).toBeHidden();
  }
  await box(page).check();
  await page.goto(list);
  await expect(box(page)).toBeChecked();
  await expect(firstReading(page)).toBeVisible();
  expect({ ...seen, errors: [] }).toMatchObject({ foreign: [], refused: [] });
});

test('a page that one comes back to, and another tab, follow', async ({ page, context }) => {
  await page.goto('/ja-simple/about/');
  const other = await context.newPage();
  await other.goto(list);
  await page.goto(list);
  await box(page).uncheck();
  await expect(box(other)).not.toBeChecked();
  await page.goBack();
  await expect(box(page)).not.toBeChecked();
});

test('where nothing can be kept, the switch works on its page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const seen = await watch(page);
  await page.goto('/ja-simple/');
  await box(page).uncheck();
  await expect(firstReading(page)).toBeHidden();
  expect(seen.errors).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch works on its page', async ({ page }) => {
    await page.goto('/ja-simple/');
    await box(page).uncheck();
    await expect(firstReading(page)).toBeHidden();
  });
});

test('a copied text has each word once', async ({ page }) => {
  await page.goto('/ja-simple/about/');
  const copied = await page.getByRole('main').evaluate((main) => {
    window.getSelection()?.selectAllChildren(main);
    return String(window.getSelection());
  });
  expect(copied).toContain('本庄市');
  expect(copied).not.toContain('ほんじょうし');
});

test('pages in easy Japanese carry one script within them, pages with a part that runs another, the checker one behind its first step, small and allowed by its hash; others none', async ({
  request,
}) => {
  for (const { address } of pages) {
    const answer = await request.get(address);
    const within = [...(await answer.text()).matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, text = '']) => text,
    );
    const isEasy = address.startsWith('/ja-simple/') && !address.endsWith('/embed/');
    const isChecker = address.endsWith('/check/');
    const policy = answer.headers()['content-security-policy'] ?? '';
    const runs = policy.includes("script-src 'self'");
    expect(within.length, address).toBe(Number(isEasy) + Number(runs) + Number(isChecker));
    expect(within.join('').length, address).toBeLessThanOrEqual(isChecker ? 3_200 : runs ? 1_700 : 1_000);
    for (const text of within)
      expect(policy, address).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy.includes("'sha256-"), address).toBe(isEasy || runs);
    expect(policy, address).not.toContain('unsafe');
  }
});

const box = (page: Page) => page.getByRole('banner').getByRole('checkbox', { name: 'ふりがな' });

const firstReading = (page: Page) => page.locator('main rt').first();
