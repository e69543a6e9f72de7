import { expect, test, type Page } from '@playwright/test';
import { sampleOf } from '../site/sample';
import { answer, chooseTopics, expectStep, openChecker } from './checker-steps';
import { startButton } from './controls';
import {
  broken,
  checkerFiles,
  deskFiles,
  troublesOf,
  faultsOfBrowsers,
  listFiles,
  type Trouble,
} from './faults';
import { today } from './watched';

const residence = '本庄市に住んでいますか';
const pregnancy = '妊娠について、どれがあてはまりますか';
const ofChecker = [...troublesOf(checkerFiles), ...faultsOfBrowsers];

const places = [
  { path: '/ja/check/', faults: ofChecker, goesOn: startGoesOn },
  { path: '/ja/desk/', faults: [...troublesOf(deskFiles), ...faultsOfBrowsers], goesOn: async () => {} },
  { path: '/ja/programmes/', faults: [...troublesOf(listFiles), ...faultsOfBrowsers], goesOn: searchFinds },
];

for (const { path, faults, goesOn } of places)
  for (const { name, arrange } of sampled(faults, 3))
    test(`${path} is not blank when ${name}`, async ({ page }) => {
      await page.clock.install({ time: today });
      await arrange(page);
      await page.goto(path + broken, { waitUntil: 'commit' });
      await expectWayOn(page);
      await goesOn(page);
    });

for (const { name, arrange } of sampled(ofChecker, 3))
  test(`no answer is lost when ${name} in the middle`, async ({ page }) => {
    await page.clock.install({ time: today });
    await openChecker(page, 'ja');
    await chooseTopics(page, '妊娠・出産');
    await answer(page, residence, '住んでいる');
    await expectStep(page, pregnancy);
    const { hash } = new URL(page.url());
    await arrange(page);
    await page.goto(`/ja/check/${broken}${hash}`, { waitUntil: 'commit' });
    await expectWayOn(page);
    await page.unrouteAll();
    await page.clock.setFixedTime(today);
    await page.goto(`/ja/check/${hash}`);
    await expectStep(page, pregnancy);
    await page.goto('/ja/check/#residence');
    await expect(page.getByRole('radio', { name: '住んでいる', exact: true })).toBeChecked();
  });

/** Once everything has had its time, something stands there that leads on, and nothing is promised without a word on what to do if it does not come. */
async function expectWayOn(page: Page) {
  const main = page.getByRole('main');
  const said = main.getByRole('heading', { level: 1 }).or(main.getByRole('alert'));
  const controls = main.getByRole('link').or(main.getByRole('button'));
  await expect(async () => {
    await pass(page);
    await expect(said.first()).toBeVisible({ timeout: 1_000 });
    await expect(controls.first()).toBeVisible({ timeout: 1_000 });
    const isWaiting = await main.getByText('読み込んでいます。').isVisible();
    if (isWaiting) await expect(main.getByRole('alert')).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Lets more than twenty seconds go by, for scripts and for what is drawn. */
async function pass(page: Page) {
  await page.clock.fastForward(21_000);
  await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
}

/** The first step either leads to the first question, or it is said how to go on. */
async function startGoesOn(page: Page) {
  if (!(await startButton(page).isVisible())) return;
  await page.getByRole('checkbox', { name: '妊娠・出産' }).check();
  await startButton(page).click();
  await expect(async () => {
    await pass(page);
    const question = page.getByRole('radio').first();
    await expect(question.or(page.getByRole('main').getByRole('alert')).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
}

/** Where there is a field to search by, it searches; without any stylesheet everything is to be seen, and the list is below. */
async function searchFinds(page: Page) {
  const field = page.getByRole('searchbox');
  if (!(await field.isVisible())) return;
  const isStyled = await field.evaluate((each) => getComputedStyle(each).borderTopLeftRadius !== '0px');
  if (!isStyled) return;
  await field.fill('引っ越し');
  await expect(async () => {
    await pass(page);
    await expect(page.getByRole('status')).toContainText(/件見つかりました|読み込めませんでした/, {
      timeout: 1_000,
    });
  }).toPass();
}

/** Some of the faults, by the day; with EVERY_PAGE each. */
function sampled(faults: readonly Trouble[], count: number): Trouble[] {
  const names = sampleOf(
    faults.map(({ name }) => name),
    count,
  );
  return faults.filter(({ name }) => names.includes(name));
}
