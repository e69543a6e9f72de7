import { expect, test, type Page } from '@playwright/test';
import { answer, chooseTopics, expectStep, openChecker } from './checker-steps';
import { startButton } from './controls';
import { today } from './watched';

const data = '**/checker/ja.*.json';
const laterScript = '**/checker/later-script.*.js';
const residence = '本庄市に住んでいますか';
const pregnancy = '妊娠について、どれがあてはまりますか';
const gone = { status: 404, body: '' };

const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const reopen = (page: Page) => page.getByRole('main').getByRole('button', { name: 'ページを開き直す' });

test('a page that is older than the site offers to be opened again, and the answers stay', async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await page.route(laterScript, (route) => route.fulfill(gone));
  await openChecker(page, 'ja');
  await chooseTopics(page, '妊娠・出産');
  await answer(page, residence, '住んでいる');
  await answer(page, pregnancy, 'あなたが妊娠している');
  await expect(alert(page)).toContainText('このサイトが新しくなった');
  await expect(page.getByRole('button', { name: 'もう一度' })).toHaveCount(0);
  await page.unroute(laterScript);
  await reopen(page).click();
  await expectStep(page, '妊娠して初めて医療機関を受診したのはいつですか');
});

test('questions that are gone are no reason to try for ever', async ({ page }) => {
  await page.route(data, (route) => route.fulfill(gone));
  await page.goto('/ja/check/');
  await expect(reopen(page)).toBeVisible();
  await page.unroute(data);
  await reopen(page).click();
  await expect(reopen(page)).toHaveCount(0);
  await chooseTopics(page, '妊娠・出産');
  await expectStep(page, residence);
});

test('what hangs for twenty seconds is given up, and what comes after all is taken', async ({ page }) => {
  await page.clock.install({ time: today });
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(data, async (route) => {
    await arrival;
    await route.continue();
  });
  const asked = page.waitForRequest(data);
  await page.goto('/ja/check/');
  await asked;
  await page.clock.runFor(19_000);
  await expect(alert(page)).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(alert(page)).toContainText('質問を読み込めませんでした');
  arrive();
  await expect(alert(page)).toHaveCount(0);
  await chooseTopics(page, '妊娠・出産');
  await expectStep(page, residence);
});

for (const day of ['1970-01-01', '2019-05-01', '2038-01-19', '2999-01-01'])
  test(`a clock that says ${day} is told of, and nothing is judged by it`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await openChecker(page, 'ja');
    const notice = page.getByText('この端末の日付が正しくないようです。');
    await expect(notice).toContainText(/20\d\d年\d+月\d+日のこととして調べています/);
    await chooseTopics(page, '移り住む・引っ越し');
    await answer(page, residence, '住んでいない。引っ越す予定もない');
    await expect(notice).toBeVisible();
    await page.clock.setFixedTime(today);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

test('what the device keeps and nobody can read is not removed without a word', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('checker-kept', 'v9 {"of":"a later version"}'));
  await page.goto('/ja/check/');
  await expect(page.getByText('前の答えが古いか、壊れていて読めませんでした。')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.localStorage.length)).toBe(0);
});

test('a clock that is wrong removes nothing that the device keeps', async ({ page }) => {
  const kept = '2026-12-22 a2.gBdAyIJ1q1jALCLVGAMgxkAA_EDiDY6tYzEKLBRzQL3CVg';
  await page.clock.setFixedTime('2999-01-01T12:00:00Z');
  await page.goto('/ja/check/');
  await page.evaluate((text) => window.localStorage.setItem('checker-kept', text), kept);
  await page.reload();
  await expect(page.getByText('この端末の日付が正しくないようです。')).toBeVisible();
  expect(await page.evaluate(() => window.localStorage.getItem('checker-kept'))).toBe(kept);
});

for (const [path, list] of [
  ['/ja/check/', '制度の一覧を見る'],
  ['/ja/desk/', '制度の一覧を見る'],
  ['/ja/desk/links/', undefined],
] as const)
  test(`a browser that is too old for ${path} reads so at once, and nothing there only seems to work`, async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.getByText('このブラウザーは古いか、')).toBeVisible();
    if (list) await expect(main.getByRole('link', { name: list })).toBeVisible();
    for (const role of ['button', 'checkbox', 'textbox', 'combobox', 'status', 'alert'] as const)
      await expect(main.getByRole(role)).toHaveCount(0);
  });

test('an island that breaks leaves the way to open the page again, the list and the telephone', async ({
  page,
}) => {
  await page.route(data, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"locale":"ja"}' }),
  );
  for (const path of ['/ja/check/', '/ja/desk/']) {
    await page.goto(path);
    await expect(alert(page)).toContainText('ページを開き直してください');
    for (const name of ['ページを開き直す', '制度の一覧を見る', /0495/])
      await expect(alert(page).getByRole('link', { name })).toBeVisible();
  }
  await page.unroute(data);
  await page.goto('/ja/check/');
  await page.getByRole('checkbox', { name: '妊娠・出産' }).check();
  await startButton(page).click();
  await expectStep(page, residence);
});

test('the field to search by is there once it searches, and not where its script does not come', async ({
  page,
}) => {
  const script = '**/checker/programmes.*.js';
  const field = page.getByRole('searchbox');
  await page.route(script, (route) => route.abort());
  await page.goto('/ja/programmes/');
  await expect(page.getByRole('article').or(page.getByRole('listitem')).first()).toBeVisible();
  await expect(field).toHaveCount(0);
  await page.unroute(script);
  await page.reload();
  await expect(field).toBeVisible();
});
