import { expect, type Page } from '@playwright/test';
import { clerkTest as test } from './clerk-test';
import type { Clerk } from './clerk';

test.describe.configure({ mode: 'default', timeout: 300_000 });

const grant = '本庄市移住就業等支援金';

/** Names of things, with which a clerk meets them elsewhere too, and examples of how to write. */
const known = /^(U29|SAITAMA|DV|ABR|OAE|kosodate-soudan|a|https|2027-04-01)$/;

/** The words in Latin letters, and the days as programs write them, that a clerk reads or hears: nothing folded, nothing in another language, no address and no telephone. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHere = (element: Element) => {
      const folded = element.closest('details:not([open])');
      const language = element.closest('[lang]')?.getAttribute('lang');
      return (
        language === 'ja' && !element.closest('script, style') && (!folded || element.closest('summary'))
      );
    };
    const elements = [...document.querySelectorAll('body *')].filter(isHere);
    const texts = elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
      ...['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
      ...(element instanceof HTMLTextAreaElement ? [element.value] : []),
    ]);
    return texts.flatMap((text) => [
      ...(text.match(/[\w./:@-]*[A-Za-z][\w./:@-]*/g) ?? []).filter((word) => !/\w\.\w|@|\/\//.test(word)),
      ...(text.match(/20\d\d-\d\d-\d\d(?!\d)/g) ?? []),
    ]);
  });
}

async function expectJapanese(page: Page, where: string): Promise<void> {
  const words = await foreignWords(page);
  expect({ where, words: words.filter((word) => !known.test(word)) }).toEqual({ where, words: [] });
}

/** Looks at a change, or reads why it is refused. */
async function tries(clerk: Clerk, told: string): Promise<void> {
  await clerk.press('どう変わるかを見る');
  await clerk.isTold(told);
  await expectJapanese(clerk.page, told);
}

const refused = 'このままでは記録できません。';

test('every view speaks Japanese and no word of the files', async ({ clerk, page }) => {
  for (const view of [
    '',
    'round',
    'calls',
    'call/child-medical',
    'desk',
    'end',
    'service',
    'mistake',
    'review',
  ]) {
    await clerk.goTo(view);
    await expectJapanese(page, `#${view}`);
  }
  await clerk.goTo('waiting/0123456789ab');
  await clerk.isTold('この直しは、もうありません。');
  await expectJapanese(page, 'a change that is gone');
});

test('what is refused is refused in Japanese', { tag: '@turn1' }, async ({ clerk }) => {
  await clerk.goTo('figure');
  await clerk.choose('制度・サービス', grant);
  await clerk.chooseLike('直す数', '1月31日（市の受付は、毎年度4月1日から1月31日までです。）');
  await clerk.isTold('この値は、これから変わる値としては書けません。');
  await clerk.write('新しい値', '2月末');
  await tries(clerk, '2月末 ではなく、毎年の月と日を 01-31 のように書いてください。');
  await clerk.chooseLike('直す数', '60万円');
  await clerk.write('新しい値', '9000000');
  await tries(clerk, '「60万円」（9000000円）が、上限の「130万円」（1300000円）を超えます。');
  await clerk.goTo('round');
  await clerk.choose('制度・サービス', grant);
  await clerk.write('いつから', '2031-04-01');
  await clerk.chooseLike('何で知ったか', '市などのページ');
  await clerk.write('ページの題名', 'ブログ');
  await clerk.write('ページのアドレス', 'https://example.com/blog');
  await clerk.write('その情報の日付', '2027-04-01');
  await tries(clerk, refused);
  await clerk.goTo('desk');
  await clerk.chooseLike('窓口', '本庄商工会議所');
  await clerk.write('電話番号', '0495-25-1614');
  await tries(clerk, '0495-25-1614 は広報課 魅力創造係の番号です。本庄商工会議所の番号を書いてください。');
  await clerk.goTo('call/child-medical');
  await clerk.write('電話をした日', '2026-11-01');
  await tries(clerk, '2026年11月1日ではなく、2026年11月22日以後の日を書いてください。');
});

test(
  'a sentence that says the opposite is recorded with the reason why it is meant',
  { tag: '@turn2' },
  async ({ clerk }) => {
    await clerk.goTo('sentence');
    await clerk.choose('制度・サービス', '妊婦健康診査助成');
    await clerk.chooseLike('直す文', '健診を受ける日に、本庄市に住民登録があること');
    const text = await clerk.page.getByLabel('新しい文').inputValue();
    await clerk.write('新しい文', text.replace('住民登録があること', '住民登録がないこと'));
    await tries(clerk, refused);
    // Those who know the files read the same once more, folded.
    const said = clerk.page.getByRole('alert').getByRole('listitem');
    await expect(said).toContainText(/^前と反対の意味の文になっています。/);
    await clerk.write('正しいと言える理由', '市の決まりが変わった');
    await clerk.press('これで正しい');
    await clerk.seesChanges();
    await clerk.save();
    const place = '+  at: conditions.registered-on-day.text';
    expect(clerk.waitingDiff()['content/sure.yaml']).toContain(place);
  },
);

test('a sentence is written with its numbers as they read', { tag: '@turn0' }, async ({ clerk, page }) => {
  await clerk.goTo('sentence');
  await clerk.choose('制度・サービス', grant);
  await clerk.chooseLike('直す文', '家族など同じ世帯の方と移ると100万円');
  const field = page.getByLabel('新しい文');
  await expect(field).toHaveValue(/移ると\{100万円\}、お一人で移ると\{60万円\}です。/);
  await expectJapanese(page, 'a sentence');
  const text = await field.inputValue();
  await clerk.write('新しい文', text.replace('お一人で', '一人で'));
  await expect(field).toHaveValue(/、一人で移ると\{60万円\}です。/);
  await clerk.look();
  await expectJapanese(page, 'what a sentence changes');
  await clerk.save();
  await expectJapanese(page, 'what was recorded');
  const { 'content/programmes/relocation-grant/ja.yaml': lines = [] } = clerk.waitingDiff();
  expect(lines.at(-1)).toContain('移ると{household}、一人で移ると{single}です。');
  await clerk.goTo('sentence');
  await clerk.choose('制度・サービス', grant);
  await clerk.chooseLike('直す文', '家族など同じ世帯の方と移ると100万円');
  await clerk.write('新しい文', '一人で移ると{70万円}です。100万円です。');
  await tries(clerk, refused);
});
