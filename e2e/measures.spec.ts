import { expect, test, type Page } from '@playwright/test';
import { inTurn } from './site/sample';

/** The item of a list that begins with a project, whatever else it says. */
const project = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a resident finds measure 11 and goes on to the medical costs of children', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByRole('contentinfo').getByRole('link', { name: '総合戦略の施策' }).click();
  await page.getByRole('link', { name: '（11）経済的支援の推進' }).click();
  await expect(page).toHaveURL('/ja/measures/#measure-11');
  await expect(page.getByRole('heading', { name: '（11）経済的支援の推進' })).toBeInViewport();
  await project(page, '子ども医療費支給事業').getByRole('link', { name: '子ども医療費支給' }).click();
  await expect(page).toHaveURL('/ja/programmes/child-medical/');
});

const reasons = {
  ja: '会社・店・農家などに向けた事業で、家庭が申し込む制度ではありません。',
  // Furigana keep the kana before them on their line.
  'ja-simple': '申もうし\u2060込こめません。',
  en: 'For companies, shops or farms; households cannot apply.',
};

for (const locale of inTurn(0)) {
  test(`a project without a programme says why, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/measures/#measure-1`);
    await expect(project(page, '企業誘致推進事業')).toContainText(reasons[locale]);
    await expect(project(page, '企業誘致推進事業').getByRole('link')).toHaveCount(0);
  });
}

test('a measure without numbers says so, and one that adds up years says over how many', async ({ page }) => {
  await page.goto('/ja/measures/');
  await expect(page.getByRole('main').getByText('総合戦略に数値はありません')).toHaveCount(4);
  await expect(page.getByText('目標値 12人（3年間累計、令和4年度）')).toBeVisible();
});
