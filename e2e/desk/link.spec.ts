import { expect, type Page } from '@playwright/test';
import { familyFragment } from '../checker/family-link';
import { programmeCount } from '../checker/result';
import { test } from './at-the-desk';
import { asked, choose, eraseVisit, tickTopics, expectNothingLeft, openDesk, topicBox } from './desk-steps';

const residence = '本庄市に住んでいますか';

test('a link that a resident made is pasted, and its answers are on the clerk’s screen', async ({ page }) => {
  await openDesk(page);
  await paste(page, `https://example.jp/ja/check/#${familyFragment}`);
  await expect(page.getByText('リンクの答えを開きました。')).toBeVisible();
  await expectFamily(page);
  await expect(page.getByRole('textbox', { name: '来庁した方のリンク' })).toHaveValue('');
});

test('the same link opens at the desk’s own address, which forgets it at once', async ({ page }) => {
  await page.goto(`/ja/desk/#${familyFragment}`);
  await expectFamily(page);
  await expect(page).toHaveURL('/ja/desk/');
  await eraseVisit(page);
  await expectNothingLeft(page);
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expectNothingLeft(page);
});

test('before a link takes the place of other answers, the clerk is asked', async ({ page }) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, residence, 'これから引っ越す予定');
  await paste(page, familyFragment);
  await page.getByRole('button', { name: '今の答えをつづける' }).click();
  await expect(asked(page, residence).getByRole('radio', { name: 'これから引っ越す予定' })).toBeChecked();
  await paste(page, familyFragment);
  await page.getByRole('button', { name: 'リンクの答えに置きかえる' }).click();
  await expectFamily(page);
});

test('what is no link, was cut off or comes from another version is refused in words', async ({ page }) => {
  await openDesk(page);
  for (const [text, words] of [
    ['本庄', '答えの入ったリンクではありません。'],
    [familyFragment.slice(0, -9), '途中で切れているか'],
    [familyFragment.replace('a1.', 'a9.'), 'ちがう版'],
    [`a2.${'A'.repeat(5000)}`, '長すぎて'],
  ] as const) {
    await paste(page, text);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  }
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('in another language the answers and the day come along, and neither stands in an address', async ({
  page,
}) => {
  await page.goto('/ja/desk/#topics=moving');
  await expect(topicBox(page, '移り住む・引っ越し')).toBeChecked();
  await choose(page, residence, 'これから引っ越す予定');
  await page.getByRole('button', { name: '変える' }).click();
  await page.getByRole('group', { name: '基準日' }).getByRole('textbox').first().fill('2027');
  await page.getByRole('button', { name: 'この日で判断する' }).click();
  await page.getByText('Language', { exact: true }).click();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en/desk/');
  await expect(asked(page, residence).getByRole('radio', { name: /^これから引っ越す予定/ })).toBeChecked();
  await expect(asked(page, residence)).toContainText('Planning to move to Honjo');
  await expect(page.getByRole('status').filter({ hasText: '基準日' })).toContainText('2027年11月22日');
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('region', { name: /^結果/ })).toContainText('Not decided yet');
});

async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: '来庁した方のリンク' }).fill(text);
  await page.getByRole('textbox', { name: '来庁した方のリンク' }).press('Enter');
}

/** The family of five is on the screen: its topics, its children and what its answers come to. */
async function expectFamily(page: Page) {
  await expect(page.getByRole('group', { name: /^3人目のお子さんの生年月日/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^結果/ }).locator('[data-programme]')).toHaveCount(
    programmeCount,
  );
}
