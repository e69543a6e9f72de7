import { expect, test as base } from '@playwright/test';
import { Clerk } from './clerk';
import { ownCopy, type OwnCopy } from './own-copy';

const test = base.extend<{ clerk: Clerk }, { copy: OwnCopy }>({
  copy: [
    async ({}, run) => {
      const copy = await ownCopy();
      await run(copy);
      copy.close();
    },
    { scope: 'worker' },
  ],
  clerk: async ({ page, copy }, run) => {
    await page.goto(copy.address);
    await run(new Clerk(page));
  },
});

test.describe.configure({ mode: 'serial' });

test('a clerk records a round, and another one says yes', async ({ clerk, page, copy }) => {
  await clerk.follow('受付を記録する');
  await clerk.choose('制度・サービス', '本庄市移住就業等支援金');
  await clerk.write('いつから', '2027-04-01');
  await clerk.write('いつまで（わからないときは空けておく）', '2028-01-31');
  await clerk.press('どう変わるかを見る');
  await expect(page.getByRole('heading', { name: 'こう変わります' })).toBeFocused({ timeout: 60_000 });
  await page.screenshot({ path: '/tmp/editor/preview.png', fullPage: true });
  await clerk.press('この内容で記録して、確認を頼む');
  await expect(page.getByRole('heading', { name: '記録しました' })).toBeFocused();
  clerk.done();
  console.log(copy.git('log', '--all', '--stat', '-1'));
});
