import { expect, test } from '@playwright/test';
import { expectAccessible, expectRoomForLargeText, violations } from './site/accessible';
import { lost, partOf, parts } from './site/addresses';
import { lookedAtOnce } from './site/sample';

// Axe is a script, and these pages forbid every script: only the tests here may pass by that.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 900_000 });

for (const part of parts) {
  test(`the pages of ${part} break no rule of WCAG 2.2 A and AA that a program can check, and hold text of double size`, async ({
    page,
  }) => {
    for (const address of [...lookedAtOnce, ...lost].filter((each) => partOf(each) === part)) {
      await page.goto(address);
      await expectAccessible(page, address);
      await expectRoomForLargeText(page, address);
    }
  });
}

test('furigana break no such rule either', async ({ page }) => {
  await page.goto('/ja-simple/programmes/relocation-grant/');
  expect(await page.getByRole('main').locator('ruby').count()).toBeGreaterThan(1_000);
  expect(await violations(page)).toEqual([]);
});

test.describe('the first screen of a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [locale, start] of [
    ['ja', 'しらべる'],
    ['ja-simple', 'しらべる'],
    ['en', 'Check now'],
  ] as const) {
    test(`says in ${locale} what this is and where to start`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(main.getByRole('link', { name: start })).toBeInViewport({ ratio: 1 });
    });
  }
});

test('a reader of easy Japanese switches the furigana off', async ({ page }) => {
  await page.goto('/ja-simple/programmes/');
  const reading = page.getByRole('main').getByText('せいど', { exact: true }).first();
  await expect(reading).toBeVisible();
  await page.getByRole('checkbox', { name: 'ふりがな' }).uncheck();
  await expect(reading).toBeHidden();
});

test('a visitor reads the same page in another language', async ({ page }) => {
  await page.goto('/ja/programmes/child-medical/');
  await page.getByText('Language', { exact: true }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/programmes/child-medical/');
  await expect(page.getByRole('main')).toContainText('子ども医療費支給');
});
