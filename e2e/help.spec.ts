import { expect } from '@playwright/test';
import { asShown, shownWithin } from './checker/as-shown';
import { resultLink } from './checker/controls';
import { openFamilyLink } from './checker/family-link';
import { test } from './checker/watched';

for (const [locale, path, only] of [
  ['ja', 'programmes/night-clinics/', '日本語だけです'],
  ['ja-simple', 'programmes/night-clinics/', '日本語だけです'],
  ['en', 'guides/foreign-residents/', 'in Japanese only'],
] as const) {
  test(`the first thing to tap on ${locale}/${path} is 119, and who speaks Japanese only is said`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${path}`);
    const calls = page.getByRole('main').locator('a');
    await expect(calls.nth(0)).toHaveAttribute('href', 'tel:119');
    await expect(calls.nth(1)).toHaveAttribute('href', 'tel:110');
    await expect(calls.nth(2)).toHaveAttribute('href', 'tel:0488244199');
    const box = page.getByRole('region').first();
    await expect(box).toContainText(shownWithin(only));
    await expect(box.getByRole('listitem').filter({ hasText: shownWithin('救急です') })).toHaveCount(1);
  });
}

test('who has come from abroad finds whom to ask in other languages', async ({ page }) => {
  await page.goto('/en/programmes/exchange-association/');
  const desks = page.getByRole('region', { name: 'Desk', exact: true });
  await expect(desks.getByRole('link', { name: 'Tel. 048-833-3296' })).toBeVisible();
  await expect(desks).toContainText('please check the hours and languages');
});

test('an expecting mother reads the way from the notification to the check-ups, and what a move changes', async ({
  page,
}) => {
  await page.goto('/ja/');
  await page.getByRole('link', { name: '妊娠から出産、赤ちゃんの健診まで' }).click();
  const pregnancy = page.getByRole('region', { name: '妊娠がわかったら' });
  await expect(pregnancy.getByRole('heading', { name: '出産予定日の8週間前から' })).toBeVisible();
  const birth = page.getByRole('region', { name: '生まれたら' });
  await expect(birth.getByRole('heading', { name: '生まれた日を一日目と数えて14日以内' })).toBeVisible();
  await expect(birth.getByRole('link', { name: '子ども医療費支給' })).toBeVisible();
  const moved = page.getByRole('region', { name: '妊娠中に引っ越した方' });
  await expect(moved).toContainText('本庄市でもう一度は受け取れません');
  await expect(moved.getByText('確認できていません')).toBeVisible();
});

test('whoever moves in sees the last day of fourteen for the day of the example', async ({ page }) => {
  await page.goto('/ja/guides/first-steps/');
  const step = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: '転入した日から14日以内', exact: true }),
  });
  await expect(step).toContainText(/例：20\d\d年4月19日/);
});

test('the site says that nobody runs it yet, and its map looks for the city hall alone', async ({ page }) => {
  await page.goto('/ja/about/');
  await expect(page.getByRole('region', { name: 'このサイトを運営する者' })).toContainText('まだありません');
  const place = page.getByRole('region', { name: '市役所の場所と時間' });
  await expect(place).toContainText('0495-25-1111');
  const map = await place.getByRole('link', { name: /地図/ }).getAttribute('href');
  expect(decodeURIComponent(map ?? '')).toBe('https://www.openstreetmap.org/search?query=本庄市役所');
});

test('a result that looks wrong becomes a text to hand over, which goes nowhere by itself', async ({
  page,
}) => {
  await openFamilyLink(page);
  await resultLink(page).click();
  await page.getByRole('main').getByText('結果がおかしいと思うとき').click();
  const text = page.getByRole('textbox', { name: /^答えと結果と出典です/ });
  await expect(text).toHaveValue(/子ども医療費支給/);
  await expect(text).toHaveValue(/^child-medical .*kamisato-medical/m);
  await expect(text).not.toHaveValue(/｜/);
});

test('the sentences in Japanese to say on the telephone are marked as Japanese', async ({ page }) => {
  await page.goto('/en/guides/foreign-residents/');
  const box = page.getByRole('region', { name: asShown('If there is no time, call first') });
  await expect(box.locator('[lang=ja]', { hasText: '救急です' })).toHaveCount(1);
});
