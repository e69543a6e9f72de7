import { expect, test as plain, type Page } from '@playwright/test';
import { requestsOf } from '../site/requests';
import { resultLink, startButton } from './controls';
import { expectEveryProgramme } from './result';
import { eraseAnswers } from './keep-steps';
import { families } from './sheet-steps';
import { answer, answerDate, chooseTopics, expectStep, openChecker, tick } from './checker-steps';
import { test, today } from './watched';

/** The second script of the checker. */
const laterScript = '**/checker/later-script.*.js';

const residence = '本庄市に住んでいますか';
const lastQuestion = 'その妊婦健診を受けたのはいつですか';
const firstVisit = '妊娠して初めて医療機関を受診したのはいつですか';
const pregnancy = '妊娠について、どれがあてはまりますか';

test('once the first question stands the network may vanish: result, plan and sheet are there', async ({
  page,
  context,
}) => {
  const rest = [page.waitForResponse('**/checker/later-*.json'), page.waitForResponse(laterScript)];
  await openChecker(page, 'ja');
  await chooseTopics(page, '妊娠・出産');
  for (const response of await Promise.all(rest)) await response.finished();
  await context.setOffline(true);
  await answerAsAnExpectantMother(page);
  await expectHerResult(page);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'これからの予定を見る' }).click();
  await expectStep(page, 'これからの予定');
  await page.goBack();
  await main.getByRole('link', { name: '窓口で見せる紙' }).click();
  await expect(page.getByRole('article').getByRole('listitem')).not.toHaveCount(0);
});

plain(
  'a network lost before the second script came: what is ticked goes on, and the answers stay',
  async ({ page, context }) => {
    await page.clock.setFixedTime(today);
    const words = page.waitForResponse('**/checker/later-*.json');
    await openChecker(page, 'ja');
    await (await words).finished();
    await context.setOffline(true);
    await chooseTopics(page, '妊娠・出産');
    await answer(page, residence, '住んでいる');
    await answer(page, pregnancy, 'あなたが妊娠している');
    const main = page.getByRole('main');
    const retry = main.getByRole('button', { name: 'もう一度' });
    await expect(main.getByRole('alert')).toBeVisible();
    await expectStep(page, 'つづきを表示できません');
    await expect(page).toHaveTitle(/^つづきを表示できません/);
    await expect(main.getByRole('alert')).toContainText('答えは、このタブに残っています');
    await retry.click();
    await expect(main.getByRole('alert')).toBeVisible();
    await page.goBack();
    await expectStep(page, pregnancy);
    await expect(page.getByRole('radio', { name: 'あなたが妊娠している' })).toBeChecked();
    await page.goForward();
    await context.setOffline(false);
    await retry.click();
    await answerDate(page, firstVisit, '2026-09');
  },
);

plain('a reload on a line that broke: what the tab kept is waited for and comes back', async ({ page }) => {
  await page.clock.setFixedTime(today);
  await openChecker(page, 'ja');
  await chooseTopics(page, '妊娠・出産');
  await answer(page, residence, '住んでいる');
  await page.goBack();
  await expectStep(page, residence);
  await page.route(laterScript, (route) => route.abort());
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toBeVisible();
  await expect(main.getByRole('radio')).toHaveCount(0);
  await page.unroute(laterScript);
  await main.getByRole('button', { name: 'もう一度' }).click();
  await expectStep(page, residence);
  await expect(page.getByRole('radio', { name: '住んでいる', exact: true })).toBeChecked();
});

plain(
  'who comes straight to a page after the questions gets it, on a line that came back too',
  async ({ page }) => {
    await page.route(laterScript, (route) => route.abort());
    await page.goto(`/ja/check/#${families['a parent of three']}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('alert')).toBeVisible();
    await page.unroute(laterScript);
    await main.getByRole('button', { name: 'もう一度' }).click();
    await resultLink(page).click();
    await expectEveryProgramme(page);
    await page.reload();
    await expectEveryProgramme(page);
  },
);

test('two journeys with different answers ask the server for the same', async ({ browser }) => {
  const first = await requestsOf(browser, async (page) => {
    await openChecker(page, 'ja');
    await chooseTopics(page, '妊娠・出産');
    await answerAsAnExpectantMother(page);
    await expectHerResult(page);
  });
  const second = await requestsOf(browser, async (page) => {
    await openChecker(page, 'ja');
    await chooseTopics(page, '移り住む・引っ越し', '住まい');
    await answer(page, residence, '住んでいない。引っ越す予定もない');
    await resultLink(page).click();
    await expectEveryProgramme(page);
  });
  expect(second).toEqual(first);
});

test('erasing the answers leaves nothing behind and nothing to go back to', async ({ page, context }) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '妊娠・出産');
  await answerAsAnExpectantMother(page);
  await expectHerResult(page);
  await eraseAnswers(page);
  await expect(startButton(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('article').filter({ hasText: '条件に合います' })).toHaveCount(0);
});

plain('questions that do not arrive leave the list, the desk and another try', async ({ page }) => {
  await page.route('**/checker/*.json', (route) => route.abort());
  await page.goto('/ja/check/');
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toBeVisible();
  await expect(main.getByRole('link', { name: /0495/ }).first()).toBeVisible();
  await expect(main.getByRole('link', { name: '制度の一覧を見る' })).toBeVisible();
  await page.unroute('**/checker/*.json');
  await page.getByRole('button', { name: 'もう一度' }).click();
  await expect(startButton(page)).toBeVisible();
});

plain('a result whose words have not arrived says so, and makes up for it', async ({ page }) => {
  await page.route('**/checker/later-*.json', (route) => route.abort());
  await page.goto(`/en/check/#${families['a parent of three']}`);
  await resultLink(page).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.unroute('**/checker/later-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectEveryProgramme(page);
  await page.getByRole('main').getByRole('link', { name: 'Sheet for the desk' }).click();
  await expect(page.getByRole('article').getByRole('listitem')).not.toHaveCount(0);
});

plain(
  'the Japanese beside another language is there from the result on, and a sheet without it is asked for again',
  async ({ page, context }) => {
    const rest = [page.waitForResponse('**/checker/later-*.json'), page.waitForResponse(laterScript)];
    await page.goto(`/en/check/#${families['a parent of three']}`);
    for (const response of await Promise.all(rest)) await response.finished();
    await context.setOffline(true);
    await resultLink(page).click();
    await expectEveryProgramme(page);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Sheet for the desk' }).click();
    await expectStep(page, 'The next page did not load');
    await expect(main.getByRole('alert')).toContainText('Your answers are still in this tab');
    await context.setOffline(false);
    await main.getByRole('button', { name: 'Try again' }).click();
    const japanese = page
      .getByRole('article')
      .getByText('要件を満たす')
      .or(page.getByRole('article').locator(':lang(ja)'));
    await expect(japanese.first()).toBeVisible();
    await main.getByRole('link', { name: 'Back', exact: true }).first().click();
    await expectEveryProgramme(page);
    await context.setOffline(true);
    await main.getByRole('link', { name: 'Sheet for the desk' }).click();
    await expect(japanese.first()).toBeVisible();
  },
);

/** Somebody in Honjo who paid for a check-up elsewhere: the shortest way to a result. */
async function answerAsAnExpectantMother(page: Page) {
  await answer(page, residence, '住んでいる');
  await answer(page, pregnancy, 'あなたが妊娠している');
  await tick(page, firstVisit, '受診していない');
  await answer(page, 'あなたの世帯は、市町村民税が非課税ですか', 'いいえ');
  await answer(page, '婚姻届か出生届を、本庄市に出しましたか', 'これから出す');
  await answerDate(page, '本庄市に引っ越した日はいつですか', '2020-04-01');
  await answer(page, '助成券が使えないところで、妊婦健診の費用を払いましたか', 'はい');
  await answerDate(page, lastQuestion, '2026-10-05');
}

async function expectHerResult(page: Page) {
  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await expect(page.getByRole('article', { name: '妊婦健康診査助成' })).toContainText('条件に合います');
}
