import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { familyFragment } from '../checker/family-link';
import { expectAccessible } from '../site/accessible';
import { clerkTest as test } from './clerk-test';

test.describe.configure({ mode: 'default', timeout: 300_000 });

test('a clerk adds a service; other languages show the Japanese', { tag: '@turn2' }, async ({ clerk }) => {
  await clerk.follow('新しいサービスを足す');
  await clerk.write('名前', '食べ物の相談', true);
  await clerk.write('アドレスに使う名前（ローマ字）', 'tabemono-soudan');
  await clerk.write('どのようなものか（一文）', '食べ物に困ったときに、相談できます。');
  await clerk.write('何が受けられるか', '相談の相手と、食べ物をもらえる所がわかります。');
  await clerk.write('だれが使えるか', '市内に住む人が使えます。');
  await clerk.write('使い方', '窓口に電話します。\n話を聞いてもらいます。');
  await clerk.chooseLike('窓口', '広報課');
  await clerk.look();
  await clerk.sees('食べ物に困ったときに、相談できます。');
  await clerk.sees('どれも、結果は変わりません。');
  await clerk.save();
  const { 'content/services.yaml': order, ...files } = clerk.waitingDiff();
  expect(order).toEqual(['+- tabemono-soudan # 食べ物の相談']);
  expect(Object.keys(files)).toEqual([
    'content/open-data-ids.yaml',
    'content/services/tabemono-soudan/ja.yaml',
    'content/services/tabemono-soudan/service.yaml',
    'content/sources.yaml',
  ]);
  expect(
    Object.values(files)
      .flat()
      .filter((line) => line.startsWith('-')),
  ).toEqual([]);
});

test(
  'a clerk reads what somebody handed over, and keeps it as an example',
  { tag: '@turn0' },
  async ({ clerk, page }) => {
    await clerk.follow('届いた申し出を読む');
    await clerk.slips(async () => {
      await clerk.write('届いた文', '結果がおかしいです。');
      await clerk.press('この文を読む');
      await clerk.isTold('この文からは、答えを読めません。');
    });
    await clerk.write(
      '届いた文',
      `2026-11-22\n\n答え\nB1 子ども医療費支給 まだわかりません\n\n${familyFragment}`,
    );
    await clerk.press('この文を読む');
    await clerk.isTold('いまの内容で調べると、届いた文とちがうところがあります。');
    await clerk.chooseLike('どの制度についてか', '子ども医療費支給（いまの結果：わからない');
    await clerk.option('わからない');
    await clerk.write('正しいと言える理由', '窓口で聞いたとおり');
    await clerk.slips(async () => {
      await clerk.press('どう変わるかを見る');
      await clerk.isTold('申し出た人に聞いてから、印をつけてください。');
      await expectAccessible(page, 'a report');
    });
    await clerk.box('残してよいと、申し出た人に聞きました。');
    await clerk.look();
    await clerk.isTold('いまの決まりで、選んだとおりの結果になります。');
    await clerk.save();
    // What is recorded is nothing to lose, nor is it there for the next.
    await clerk.looksElsewhere('届いた申し出を読む');
    await clerk.finds('届いた文', '');
    const [[file, lines] = ['', []], ...others] = Object.entries(clerk.waitingDiff());
    expect({ file, others }).toEqual({ file: 'content/programmes/child-medical/examples.yaml', others: [] });
    expect(lines.slice(0, 3)).toEqual([
      '+# 届いた申し出から残した例。',
      '+- name: 窓口で聞いたとおり',
      '+  on: 2026-11-22',
    ]);
    expect(lines.slice(-2)).toEqual(['+  expect:', '+    verdict: unknown']);
  },
);

test(
  'a number that looks wrong is recorded with the reason why it is right',
  { tag: '@turn1' },
  async ({ clerk }) => {
    await clerk.follow('窓口の電話番号を直す');
    await clerk.chooseLike('窓口', '本庄商工会議所');
    await clerk.write('電話番号', '0495-25-1614');
    await clerk.look();
    await clerk.isTold('このままでは記録できません。');
    await clerk.write('正しいと言える理由', '同じ電話で受けている');
    await clerk.press('これで正しい');
    await clerk.seesChanges();
    await clerk.save();
    expect(clerk.waitingDiff()['content/sure.yaml']).toEqual([
      '+- file: content/desks/desks.yaml',
      '+  at: honjo-chamber.phone',
      "+  value: '0495-25-1614'",
      "+  because: '同じ電話で受けている'",
    ]);
  },
);

test(
  'a call that nobody answers is noted, what else a desk says has its own form, and the list is found where it was left',
  { tag: '@turn2' },
  async ({ clerk, page }) => {
    const link = '放課後児童クラブについて聞いたことを書く';
    await clerk.follow('確認の電話をする');
    await clerk.follow(link);
    await page.goBack();
    await expect(page.getByRole('link', { name: link })).toBeInViewport();
    await clerk.goTo('call/child-medical');
    await clerk.follow('電話番号が変わった：窓口の電話番号を直す');
    await expect(page.getByRole('combobox', { name: '窓口' })).not.toHaveValue('');
    await clerk.goTo('call/child-medical');
    await clerk.follow('制度が終わる・終わった：終了と、代わりの制度を記録する');
    await expect(page.getByRole('combobox', { name: '制度・サービス' })).toHaveValue('child-medical');
    await clerk.goTo('call/child-medical');
    await clerk.follow('金額・年数・日が変わった：数を直す');
    await expect(page.getByRole('combobox', { name: '制度・サービス' })).toHaveValue('child-medical');
    await clerk.goTo('call/child-medical');
    await clerk.option('電話がつながらなかった');
    await clerk.look();
    await clerk.save();
    expect(clerk.waitingDiff()).toEqual({
      'content/missed-calls.yaml': ['-[]', '+- id: child-medical', '+  on: 2026-11-30'],
    });
    await clerk.goHome();
    await clerk.goTo('call/child-medical');
    await clerk.isTold('山田 花子さんが聞いたことを書き、ほかの人の確認を待っています。');
  },
);

test('what is confirmed is published by a button, and the version before comes back by another', async ({
  clerk,
  copy,
}) => {
  const shown = () => readFileSync(join(copy.site, 'current/index.html'), 'utf8');
  copy.finishSite('一つ目');
  await clerk.press('公開する');
  await clerk.isTold('終わりました。サイトは新しい内容に変わりました。');
  expect(shown()).toBe('一つ目');
  copy.finishSite('二つ目');
  await clerk.goTo('');
  await clerk.press('公開する');
  await expect.poll(shown, { timeout: 120_000 }).toBe('二つ目');
  await clerk.press('一つ前の公開に戻す');
  await expect.poll(shown, { timeout: 120_000 }).toBe('一つ目');
  const commit = copy.git('rev-parse', '--short=8', 'HEAD');
  expect(readlinkSync(join(copy.site, 'current'))).toMatch(new RegExp(`T\\d{6}-${commit}$`));
});

test(
  'a change that somebody put on the branch without a yes is not published',
  { tag: '@turn0' },
  async ({ clerk, copy }) => {
    await clerk.goTo('call/sick-child-care');
    await clerk.option('電話がつながらなかった');
    await clerk.look();
    await clerk.save();
    const page = join(copy.site, 'current/index.html');
    const shown = () => (existsSync(page) ? readFileSync(page, 'utf8') : 'まだ何も公開していない');
    const [before, shownBefore] = [copy.git('rev-parse', 'HEAD'), shown()];
    copy.git('merge', '--quiet', '--ff-only', `edit/${clerk.waitingName()}`);
    copy.finishSite('三つ目');
    await clerk.goTo('');
    await clerk.press('公開する');
    await clerk.isTold('まだ二人目の人が確かめていない直しがあります');
    expect(shown()).toBe(shownBefore);
    copy.git('reset', '--quiet', '--hard', before);
  },
);
