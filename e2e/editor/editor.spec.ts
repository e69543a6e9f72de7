import { expect } from '@playwright/test';
import { expectAccessible } from '../site/accessible';
import { clerkTest as test } from './clerk-test';

test.describe.configure({ mode: 'default', timeout: 300_000 });

const grant = '本庄市移住就業等支援金';
const rule = 'content/programmes/relocation-grant/rule.yaml';
const examples = 'content/programmes/relocation-grant/examples.yaml';

test('a clerk records a round, and another one sees the same and says yes', async ({ clerk, page, copy }) => {
  await clerk.follow('受付を記録する');
  await clerk.choose('制度・サービス', grant);
  await clerk.write('いつから', '2027-04-01');
  await clerk.write('いつまで（わからないときは空けておく）', '2027-12-24');
  await clerk.look();
  await clerk.sees('受付中 2027年12月24日まで、2026年11月30日の情報');
  await expectAccessible(page, 'what changes');
  await clerk.letsExamplesFollow();
  await clerk.save();
  await expectAccessible(page, 'what was recorded');
  const { [examples]: follow = [], ...diff } = clerk.waitingDiff();
  expect(follow.filter((line) => !/[ {](applyUntil|amount): /.test(line))).toEqual([]);
  expect(diff).toEqual({
    [rule]: [
      '+  - { state: open, from: 2027-04-01, until: 2027-12-24, said: 2026-11-30, source: call-promotion-2026-11-30 }',
    ],
    'content/sources.yaml': [
      '+- id: call-promotion-2026-11-30',
      '+  rank: official',
      '+  title: 広報課 魅力創造係に電話で聞いたこと',
      '+  publisher: 本庄市',
      '+  heard: telephone',
      '+  date: 2026-11-30',
      '+  read: 2026-11-30',
    ],
  });

  await clerk.goHome();
  await clerk.follow(`見て確かめる 受付を記録：${grant}（受付中、2027年4月1日から）`);
  await clerk.isAskedToConfirm();
  await clerk.sees('受付中 2027年12月24日まで、2026年11月30日の情報');
  await clerk.write('あなたの名前', '山田　花子');
  await clerk.press('はい、このとおりで正しい');
  await clerk.isTold('直した人とは別の人が確かめてください。');
  await clerk.write('あなたの名前', '鈴木 一郎');
  await clerk.press('はい、このとおりで正しい');
  await clerk.isTold('確認を記録しました。公開できます。');
  clerk.done();
  expect(copy.git('log', '-1', '--format=%s%n%b')).toContain('Confirmed-by: 鈴木 一郎 2026-11-30');
  expect(copy.git('diff', '--stat', 'HEAD^1', 'HEAD', '--', rule, 'content/sources.yaml')).toContain(
    '2 files changed, 8 insertions(+)',
  );
  expect(copy.git('status', '--porcelain')).toBe('');
});

test(
  'a clerk works the call list: one call, one thing, as written',
  { tag: '@turn0' },
  async ({ clerk, page }) => {
    await clerk.follow('確認の電話をする');
    await clerk.chooseLike('窓口', '子育て支援課');
    await clerk.follow('子ども医療費支給について聞いたことを書く');
    await clerk.look();
    await clerk.save();
    await clerk.follow('確認の電話の一覧へ戻る');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^子育て支援課/]);
    const [[file, lines] = ['', []], ...others] = Object.entries(clerk.waitingDiff());
    expect({ file, others }).toEqual({ file: 'content/programmes/child-medical/rule.yaml', others: [] });
    expect(lines.slice(0, 3)).toEqual([
      '-checked: 2026-11-22',
      '-recheck: 2027-05-24',
      '+checked: 2026-11-30',
    ]);
    expect(lines[3]).toMatch(/^\+recheck: 2027-0[2-5]-\d\d$/);
  },
);

test('a clerk corrects an amount, known by the sentence that says it', async ({ clerk, page }) => {
  await clerk.follow('金額・年数・日を直す');
  // A source of one programme is none of another.
  await clerk.choose('制度・サービス', '移住生活スタート応援金');
  await clerk.chooseLike('何で知ったか', '【U29】');
  await clerk.choose('制度・サービス', grant);
  await clerk.chooseLike('直す数', '60万円');
  await clerk.write('新しい値', '650000');
  await clerk.looksElsewhere('金額・年数・日を直す');
  await clerk.finds('直す数', 'single');
  await clerk.finds('新しい値', '650000');
  await clerk.staysWhenAsked();
  await clerk.look();
  await clerk.sees('65万円');
  await clerk.sees('金額が');
  await clerk.slips(async () => {
    await clerk.press('ちがう');
    await clerk.isTold('この直しは、まだ記録できません。');
    await expect(page.getByLabel('あなたの名前')).toHaveCount(0);
    await expectAccessible(page, 'examples that change');
  });
  await clerk.letsExamplesFollow();
  await clerk.save();
  const { [rule]: lines, ...others } = clerk.waitingDiff();
  const follow = others[examples] ?? [];
  expect(follow.length).toBeGreaterThan(20);
  expect(follow.filter((line) => !/[ {]amount: \[/.test(line))).toEqual([]);
  expect(lines).toEqual([
    '-  single: { unit: yen, value: 600000, source: honjo-relocation }',
    '+  single: { unit: yen, value: 650000, source: call-promotion-2026-11-30 }',
  ]);
});

test(
  'a clerk changes an amount from a day: texts tell both, and both sides become examples',
  { tag: '@turn1' },
  async ({ clerk }) => {
    await clerk.follow('金額・年数・日を直す');
    await clerk.choose('制度・サービス', grant);
    await clerk.chooseLike('直す数', '60万円');
    await clerk.write('新しい値', '650000');
    await clerk.write('いつから', '2027-04-01');
    await clerk.choose('どの日で決まるか', '転入した日');
    await clerk.look();
    await clerk.sees('60万円（2027年4月1日からの転入は65万円）');
    await clerk.sees('2027年4月1日');
    await clerk.save();
    const { [rule]: lines, ...others } = clerk.waitingDiff();
    expect(lines).toEqual([
      '-  single: { unit: yen, value: 600000, source: honjo-relocation }',
      '+  single:',
      '+    unit: yen',
      '+    values:',
      '+      - { value: 600000, source: honjo-relocation }',
      '+      - { value: 650000, source: call-promotion-2026-11-30, from: 2027-04-01, by: moveInDay }',
    ]);
    const proposed = others[examples] ?? [];
    expect(proposed.filter((line) => line.startsWith('-'))).toEqual([]);
    expect(proposed.filter((line) => line.includes('moveInDate'))).toEqual([
      '+      moveInDate: 2027-03-31',
      '+      moveInDate: 2027-04-01',
    ]);
  },
);

test('a clerk adds a telephone', { tag: '@turn2' }, async ({ clerk }) => {
  await clerk.follow('窓口の電話番号を直す');
  await clerk.chooseLike('窓口', '本庄商工会議所');
  await clerk.write('電話番号', '0495-22-5241');
  await clerk.look();
  await clerk.sees('0495-22-5241');
  await clerk.save();
  expect(clerk.waitingDiff()['content/desks/desks.yaml']).toEqual([
    '-  source: strategy',
    '+  phone: 0495-22-5241',
    '+  source: call-honjo-chamber-2026-11-30',
  ]);
});

test(
  'a clerk records the end of a programme and what takes its place',
  { tag: '@turn0' },
  async ({ clerk }) => {
    await clerk.follow('終了と、代わりの制度を記録する');
    await clerk.choose('制度・サービス', '英語検定料補助');
    await clerk.write('最後の日', '2027-03-31');
    await clerk.choose('代わりに使えるもの', '移住生活スタート応援金');
    await clerk.look();
    await clerk.sees('制度は終了');
    await clerk.letsExamplesFollow();
    await clerk.save();
  },
);

test(
  'a clerk corrects a sentence; one translation stays, with the reason, the others go to those who translate',
  { tag: '@turn1' },
  async ({ clerk }) => {
    await clerk.follow('文を直す');
    await clerk.choose('制度・サービス', 'ブックスタート');
    await clerk.choose('直す文', 'ブックスタート');
    await clerk.write('新しい文', 'ブックスタート（絵本の読み聞かせ）');
    await clerk.box('英語');
    await clerk.write('訳がそのままでよい理由', '名前に説明を足しただけ');
    await clerk.look();
    await clerk.sees('ブックスタート（絵本の読み聞かせ）');
    await clerk.save();
    const { 'content/services/bookstart/ja.yaml': words, ...marks } = clerk.waitingDiff();
    expect(words).toEqual(['-title: ブックスタート', '+title: ブックスタート（絵本の読み聞かせ）']);
    expect(Object.keys(marks)).toEqual(['content/translations/en.yaml']);
  },
);

test(
  'somebody at another computer opens the change as a file, sees the same and says yes',
  { tag: '@turn2' },
  async ({ clerk, page, copy }) => {
    await clerk.follow('確認の電話をする');
    await clerk.follow('病児・病後児保育について聞いたことを書く');
    await clerk.look();
    await clerk.save();
    const file = await clerk.download('ほかのパソコンの人に渡す確認用のファイルを保存する');
    copy.git('update-ref', '-d', `refs/heads/edit/${clerk.waitingName()}`);

    await clerk.goHome();
    await clerk.follow('確認用のファイルを開く');
    await page.getByLabel('受け取ったファイル').setInputFiles(file);
    await clerk.isAskedToConfirm();
    await clerk.sees('電話で確認：病児・病後児保育（書いてあるとおりで、変わりはない、2026年11月30日）');
    await clerk.sees('直した人：山田 花子');
    await clerk.write('あなたの名前', '鈴木 一郎');
    await clerk.press('はい、このとおりで正しい');
    await clerk.isTold('確認を記録しました。公開できます。');
    expect(copy.git('log', '-1', '--format=%b')).toContain('Confirmed-by: 鈴木 一郎 2026-11-30');
  },
);

test(
  'of two at once the second is told, and nothing of the first is lost',
  { tag: '@turn0' },
  async ({ clerk, page, copy }) => {
    await clerk.follow('確認の電話をする');
    await clerk.follow('ファミリー・サポート・センターについて聞いたことを書く');
    await clerk.look();
    const file = 'content/programmes/family-support/rule.yaml';
    copy.write(file, (text) => `${text}# ほかの人が書いた。\n`);
    copy.git('commit', '--quiet', '--message', 'somebody else', '--', file);
    await clerk.write('あなたの名前', '山田 花子');
    await page.getByRole('button', { name: 'この内容で記録して、確認を頼む' }).click();
    await clerk.isTold('ほかの人が同じところを直しました。何も上書きしていません。');
    await clerk.look();
    await clerk.save();
    expect(copy.git('show', `edit/${clerk.waitingName()}:${file}`)).toContain('# ほかの人が書いた。');
  },
);

test(
  'what the check refuses cannot be recorded, and the page says what to write',
  { tag: '@turn1' },
  async ({ clerk, page }) => {
    await clerk.follow('受付を記録する');
    await clerk.press('どう変わるかを見る');
    await clerk.isTold('＊制度・サービスを選んでください。');
    await expect(page.getByRole('combobox', { name: '制度・サービス' })).toBeFocused();
    await clerk.choose('制度・サービス', grant);
    await clerk.write('いつから', '2025-04-01');
    // 31 February, in whatever order the browser asks for a day.
    await page.getByLabel('いつまで').focus();
    await page.keyboard.type('0231');
    await clerk.press('どう変わるかを見る');
    await clerk.isTold('＊いつまでかは、いつからより後の日にしてください。');
    await clerk.write('いつまで', '');
    await clerk.write('その情報の日付', '2027-04-01');
    await clerk.look();
    await clerk.isTold('このままでは記録できません。');
    await expect(page.getByRole('button', { name: 'この内容で記録して' })).toHaveCount(0);
  },
);

test(
  'every view breaks no rule of accessibility, in both languages',
  { tag: '@turn2' },
  async ({ clerk, page }) => {
    const views = ['', 'round', 'calls', 'call/child-medical', 'figure', 'desk', 'end', 'sentence'];
    for (const view of [...views, 'service', 'mistake', 'review']) {
      await clerk.goTo(view);
      await expectAccessible(page, `#${view}`);
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
      await expectAccessible(page, `#${view} in English`);
      await page.getByRole('button', { name: '日本語' }).click();
    }
  },
);
