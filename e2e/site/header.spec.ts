import { expect, test, type Page } from '@playwright/test';
import { inTurn } from './sample';
import { observeShifts, shiftsOf } from './shifts';
import { slowSite } from './slow-site';

const phone = { width: 360, height: 740 };
const small = { width: 320, height: 640 };

test.use({ viewport: phone });

const menus = { ja: 'メニュー', 'ja-simple': 'メニュー', en: 'Menu' };
const lists = { ja: '制度の一覧', 'ja-simple': /リスト/, en: 'All programmes' };

for (const locale of inTurn(0)) {
  test(`a phone has the main pages in a menu, by keyboard and without a script, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/about/`);
    const link = page.getByRole('banner').getByRole('link', { name: lists[locale] });
    await expect(link).toHaveCount(0);
    await page.getByRole('banner').getByText(menus[locale], { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/programmes/`);
  });
}

for (const locale of inTurn(1)) {
  test(`header and programme pages hold text of double size in ${locale}`, async ({ page }) => {
    for (const path of ['', 'check/', 'programmes/relocation-grant/', 'programmes/child-medical/']) {
      await page.goto(`/${locale}/${path}`);
      // The topics are there when the checker has come.
      if (path === 'check/') await expect(page.getByRole('checkbox').first()).toBeVisible();
      for (const [screen, size] of [
        [phone, '200%'],
        [small, '100%'],
      ] as const) {
        await page.setViewportSize(screen);
        await page.evaluate((wanted) => {
          document.documentElement.style.fontSize = wanted;
        }, size);
        expect(await tooWide(page), `${path} at ${size}`).toEqual([]);
        for (const opens of [menus[locale], 'Language']) {
          await page.getByRole('banner').getByText(opens, { exact: true }).click();
          expect(await tooWide(page), `${path} with ${opens} at ${size}`).toEqual([]);
        }
        await page.getByRole('banner').getByText('Language', { exact: true }).click();
      }
    }
  });
}

for (const locale of inTurn(2)) {
  test(`one short line says inside the checker who decides, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/check/`);
    const note = await page.getByRole('banner').getByRole('paragraph').boundingBox();
    // One line with furigana above it.
    expect(note?.height).toBeLessThan(48);
  });
}

test('of the two menus one is open at a time', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByText('メニュー', { exact: true }).click();
  await page.getByText('Language', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: '制度の一覧' })).toBeHidden();
});

test('what a weak line brings bit by bit never moves what is seen already', async ({ page, baseURL }) => {
  const slow = await slowSite(baseURL ?? '');
  await observeShifts(page);
  for (const path of ['/ja/check/', '/fil/check/', '/en/programmes/relocation-grant/']) {
    await page.goto(slow.address + path);
    expect(await shiftsOf(page), path).toEqual([]);
  }
  slow.close();
});

/** What reaches over the edge of the screen, or is cut because its box is too narrow. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isSeen = (element: Element) =>
      element.checkVisibility() && !element.closest('[aria-hidden], .skip-link, .sr-only');
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isSeen(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut =
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return width > 0 && (left < -1 || right > edge + 1 || isCut);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
