import { expect, type Page } from '@playwright/test';
import { answer, chooseTopics, expectStep, openChecker } from './checker-steps';
import { goOnButton, startButton } from './controls';
import { everyLanguage } from '../site/addresses';
import { observeShifts, shiftsOf } from '../site/shifts';
import { test } from './watched';

const script = '**/checker/check.*.js';
const residence = '本庄市に住んでいますか';
const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

test('what is ticked and pressed before the script comes counts, and nothing has moved', async ({ page }) => {
  await observeShifts(page);
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  await box(page, '移り住む・引っ越し').check();
  await box(page, '住まい').check();
  await box(page, '住まい').uncheck();
  await expect(page.getByRole('listitem').filter({ hasText: '引っ越した日' })).toBeVisible();
  await arrive();
  await expectTakenOver(page);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  expect(await shiftsOf(page)).toEqual([]);
  await page.reload();
  await expect(box(page, '移り住む・引っ越し')).toBeChecked();
  await startButton(page).click();
  await expectStep(page, residence);
});

test('Continue pressed before the script comes goes on once it is there', async ({ page }) => {
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  await box(page, '妊娠・出産').check();
  await startButton(page).click();
  await expect(startButton(page)).toHaveAttribute('aria-busy', 'true');
  await arrive();
  await expectStep(page, residence);
});

test('Continue pressed while the script takes the step over goes on, once', async ({ page }) => {
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const timer = setInterval(() => {
      const isAwake = document.documentElement?.dataset.runs === 'awake';
      if (!isAwake || !document.querySelector('[data-first]')) return;
      clearInterval(timer);
      document.querySelector<HTMLInputElement>('[value=pregnancy]')?.click();
      document.querySelector<HTMLButtonElement>('form [type=submit]')?.click();
    }, 5);
  });
  await page.goto('/ja/check/');
  await expectStep(page, residence);
  await page.goBack();
  await expect(box(page, '妊娠・出産')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('Continue pressed with nothing ticked says so once the script is there', async ({ page }) => {
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  await startButton(page).click();
  await arrive();
  await expect(page.getByRole('group', { name: '入力を確かめてください' })).toBeFocused();
  await expect(startButton(page)).not.toHaveAttribute('aria-busy');
});

test('everything ticks each topic before the script comes as after it', async ({ page }) => {
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  const everything = box(page, /^全部/);
  await everything.check();
  await box(page, '住まい').uncheck();
  await expect(everything).not.toBeChecked();
  const ticked = await page.getByRole('checkbox', { checked: true }).count();
  expect(ticked).toBeGreaterThan(3);
  await arrive();
  await expectTakenOver(page);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(ticked);
  await box(page, '住まい').check();
  await expect(everything).toBeChecked();
});

test('topics that a link has chosen are ticked from the first sight on', async ({ page }) => {
  await observeShifts(page);
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/#topics=moving,children', { waitUntil: 'commit' });
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await box(page, '住まい').check();
  await arrive();
  await expectTakenOver(page);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  expect(await shiftsOf(page)).toEqual([]);
});

test('what is kept between the first sight and the script is offered, and nothing breaks', async ({
  page,
}) => {
  const arrive = await heldBack(page, script);
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  await expect(startButton(page)).toBeVisible();
  await page.evaluate(() => window.sessionStorage.setItem('checker', '7'));
  await arrive();
  await expect(page.getByText('前の答えが古いか、壊れていて読めませんでした。')).toBeVisible();
  await chooseTopics(page, '移り住む・引っ越し');
  await expectStep(page, residence);
});

test('who comes back in the middle never sees the first step', async ({ page }) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '妊娠・出産');
  await answer(page, residence, '住んでいる');
  await noteHeadings(page);
  const arrive = await heldBack(page, script);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('main').getByRole('status')).toBeVisible();
  await arrive();
  await expect(goOnButton(page)).toBeVisible();
  expect(await headingsOf(page)).toEqual(['妊娠について、どれがあてはまりますか']);
});

for (const locale of everyLanguage)
  test(`the first step is in the page and is taken over as it stands in ${locale}`, async ({ page }) => {
    await observeShifts(page);
    const arrive = await heldBack(page, script);
    await page.goto(`/${locale}/check/`, { waitUntil: 'commit' });
    await expect(startButton(page)).toBeVisible();
    const heading = await page.evaluateHandle(() => document.querySelector('h1'));
    const title = await page.title();
    await arrive();
    await expect(page).not.toHaveTitle(title);
    expect(await heading.evaluate((each) => each?.isConnected)).toBe(true);
    expect(await shiftsOf(page)).toEqual([]);
  });

test('the page is drawn once: it waits for a part of its own that stands behind the first step', async ({
  page,
}) => {
  await page.goto('/ja/check/', { waitUntil: 'commit' });
  await expect(startButton(page)).toBeVisible();
  const isBehind = await page.evaluate(() => {
    const awaited = document.querySelector('link[rel=expect][blocking=render]')?.getAttribute('href');
    const [step, part] = [document.querySelector('form'), document.querySelector(awaited ?? 'none')];
    return Boolean(step && part && step.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isBehind).toBe(true);
});

/** Holds requests back until the function it gives is called. */
async function heldBack(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(address, async (route) => {
    await arrival;
    await route.continue();
  });
  return async () => {
    arrive();
    await page.waitForResponse(address);
  };
}

/** The page is the script's from then on: it names the step in the tab. */
async function expectTakenOver(page: Page) {
  await expect(page).toHaveTitle(/^何について調べますか/);
}

/** Notes every heading that is to be seen in some frame. */
async function noteHeadings(page: Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      // Before the stylesheet is there nothing is drawn.
      const isDrawn = document.styleSheets.length > 0;
      for (const heading of isDrawn ? document.querySelectorAll('h1') : [])
        if (heading.checkVisibility({ visibilityProperty: true })) seen.add(heading.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
}

const headingsOf = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
