import { expect } from '@playwright/test';
import { statSync } from 'node:fs';
import { familyFragment } from '../checker/family-link';
import { clerkTest as test } from './clerk-test';
import type { Clerk } from './clerk';

test.describe.configure({ mode: 'default', timeout: 300_000 });
test.use({ viewport: { width: 640, height: 540 } });

const most = 60_000;
const grant = '本庄市移住就業等支援金';

/** Takes what is in the window from a place on, small enough for the repository. */
async function take(clerk: Clerk, name: string, from: string): Promise<void> {
  const { page } = clerk;
  await page
    .getByText(from)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const path = `docs/tebiki/${name}.png`;
  await page.screenshot({ path, caret: 'initial', animations: 'disabled' });
  expect(statSync(path).size, `${path} in bytes`).toBeLessThanOrEqual(most);
}

test('the pictures of the handbook', async ({ clerk, page }) => {
  await take(clerk, 'first', '支援制度ナビの中身を直す');
  await clerk.goTo('round');
  await clerk.choose('制度・サービス', grant);
  await clerk.write('いつから', '2027-04-01');
  await clerk.write('いつまで（わからないときは空けておく）', '2027-12-24');
  await clerk.look();
  await take(clerk, 'round', 'こう変わります');
  await clerk.letsExamplesFollow();
  await clerk.save();
  await clerk.goHome();
  await clerk.follow(`見て確かめる 受付を記録：${grant}（受付中、2027年4月1日から）`);
  await clerk.isAskedToConfirm();
  await take(clerk, 'confirm', '直した内容を確かめる');
  await clerk.goTo('call/child-medical');
  await take(clerk, 'call', '窓口の答え');
  await clerk.goTo('mistake');
  await clerk.write(
    '届いた文',
    `2026-11-22\n\n答え\nB1 子ども医療費支給 まだわかりません\n\n${familyFragment}`,
  );
  await clerk.press('この文を読む');
  await clerk.isTold('いまの内容で調べると、届いた文とちがうところがあります。');
  await page.setViewportSize({ width: 640, height: 300 });
  await take(clerk, 'mistake', 'いまの内容で調べると');
});
