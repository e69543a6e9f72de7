import { expect } from '@playwright/test';
import { sampleOf } from '../site/sample';
import { familyFragment } from './family-link';
import { answer, chooseTopics, expectStep } from './checker-steps';
import { test } from './watched';

const review = '答えを見直してください';

/** The end of a sentence, a bracket and a full stop, trackers, and a line break that became a space. */
const tails = ['。」', ').', '?fbclid=IwAR0-abc_DEF', '&utm_source=mail&utm_medium=a2.b', '%20'];

for (const tail of sampleOf(tails, 1)) {
  test(`a link with ${tail} behind it opens its answers`, async ({ page }) => {
    await page.goto(`/ja/check/#${familyFragment}${tail}`);
    await expectStep(page, review);
    await expect(page).toHaveURL('/ja/check/#check-answers');
  });
}

test('a tracker before the answers is in nobody’s way', async ({ page }) => {
  await page.goto(`/ja/check/?fbclid=IwAR0#${familyFragment}`);
  await expectStep(page, review);
});

test('a flyer’s link keeps its topics, and a step its name, with something behind it', async ({ page }) => {
  await page.goto('/ja/check/#topics=moving,children&utm_source=flyer');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.goto('/ja/check/#result。');
  await expectStep(page, 'あなたの結果');
  await page.goto('/ja/check/#?fbclid=IwAR0');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('at the desk a link wrapped by a mail program opens, with the sentences around it', async ({ page }) => {
  await page.goto('/ja/desk/');
  const field = page.getByRole('textbox', { name: '来庁した方のリンク' });
  const [start, end] = [familyFragment.slice(0, 60), familyFragment.slice(60)];
  await field.fill(`こちらです https://example.jp/ja/check/#${start} > ${end}。よろしくお願いします`);
  await field.press('Enter');
  await expect(page.getByText('リンクの答えを開きました。')).toBeVisible();
});

test('that saved answers were unreadable is said until something is answered, whichever step is opened first', async ({
  page,
}) => {
  const notice = page.getByText('前の答えが古いか、壊れていて読めませんでした。');
  await page.goto('/ja/about/');
  await page.evaluate(() => window.sessionStorage.setItem('checker', 'damaged'));
  await page.goto('/ja/check/#result');
  await expectStep(page, 'あなたの結果');
  await expect(notice).toBeVisible();
  await page.goto('/ja/check/#topics');
  await chooseTopics(page, '移り住む・引っ越し');
  await expect(notice).toHaveCount(0);
  await answer(page, '本庄市に住んでいますか', '住んでいる');
});
