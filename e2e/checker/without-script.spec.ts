import { expect, test } from '@playwright/test';
import { inTurn } from '../site/sample';

test.use({ javaScriptEnabled: false });

const lists = { ja: '制度の一覧を見る', 'ja-simple': /リスト/, en: 'See all programmes' };

for (const locale of inTurn(1)) {
  test(`without a script the checker shows in ${locale} no dead control but the list and the desk`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/check/`);
    for (const role of ['button', 'radio', 'textbox', 'combobox', 'status', 'alert'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    await expect(page.getByRole('link', { name: /0495/ }).first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: lists[locale] }).click();
    await expect(page).toHaveURL(`/${locale}/programmes/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
