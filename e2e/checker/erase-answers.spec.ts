import { expect, test as plain } from '@playwright/test';
import { sampleOf } from '../site/sample';
import { expectStep } from './checker-steps';
import { resultLink, startButton } from './controls';
import { openFamilyLink } from './family-link';
import {
  eraseAnswers,
  eraseButton,
  noTraces,
  sessionText,
  tickKeepOnDevice,
  traces,
  undoErasing,
} from './keep-steps';
import { expectEveryProgramme } from './result';
import { test } from './watched';

test('erasing on any step leaves nothing anywhere', async ({ page }) => {
  const steps = ['topics', 'child-1-birth-date', 'birth-date', 'periods', 'check-answers', 'result'];
  for (const step of sampleOf([...steps, 'keep', 'nothing'], 3))
    await test.step(step, async () => {
      await openFamilyLink(page);
      await tickKeepOnDevice(page);
      await page.goto(`/ja/check/#${step}`);
      await eraseAnswers(page);
      await expect(page.getByText('答えをすべて消しました。')).toBeVisible();
      await expect(startButton(page)).toBeVisible();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      expect(await traces(page)).toEqual(noTraces);
      await page.goBack();
      await expect(page.getByText('higashichichibu').or(page.getByText('2022年5月15日'))).toHaveCount(0);
      await page.reload();
      expect(await traces(page)).toMatchObject({ tab: [], device: [] });
    });
});

test('erasing asks once, and for ten seconds brings back the answers, those on the device and the step', async ({
  page,
}) => {
  await openFamilyLink(page);
  await tickKeepOnDevice(page);
  const before = await sessionText(page);
  await page.goto('/ja/check/#birth-date');
  await eraseButton(page).click();
  await page.getByRole('button', { name: '消さない' }).click();
  await expect(eraseButton(page)).toBeFocused();
  expect(await sessionText(page)).toBe(before);

  await eraseAnswers(page);
  await expect(startButton(page)).toBeVisible();
  expect(await traces(page)).toEqual(noTraces);
  await undoErasing(page).click();
  await expectStep(page, 'あなたの生年月日はいつですか');
  expect(await sessionText(page)).toBe(before);
  expect(await traces(page)).toMatchObject({ device: ['checker-kept'], fragment: '#birth-date' });
  await page.reload();
  await resultLink(page).click();
  await expectEveryProgramme(page);

  await page.goto('/ja/check/#birth-date');
  await eraseAnswers(page);
  await expect(undoErasing(page)).toBeVisible();
  await page.clock.runFor('00:09');
  await expect(undoErasing(page)).toBeVisible();
  await page.clock.runFor('00:01');
  await expect(undoErasing(page)).toHaveCount(0);
  await expect(page.getByText('答えをすべて消しました。')).toBeVisible();
  expect(await traces(page)).toEqual(noTraces);
});

plain(
  'a page that the browser kept as it was shows no erased answers on coming back',
  async ({ playwright }, info) => {
    const browser = await playwright.chromium.launch({
      ...info.config.metadata.wholeBrowser,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage({ baseURL: info.project.use.baseURL ?? '', locale: 'ja-JP' });
    await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
    await page.addInitScript(() =>
      window.addEventListener('pageshow', (event) => Reflect.set(window, 'wasKept', event.persisted)),
    );
    await openFamilyLink(page);
    await resultLink(page).click();
    await expectEveryProgramme(page);
    await page.goto('/en/check/#result');
    await page.getByRole('button', { name: 'Erase my answers' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    // Such a page does not load again.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('heading', { name: 'あなたの結果' })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'wasKept') as unknown)).toBe(true);
    await expect(page.getByRole('article').filter({ hasText: '条件に合います' })).toHaveCount(0);
    await expect(page.getByRole('article').filter({ hasText: 'まだ決まりません' })).toHaveCount(0);
    expect(await traces(page)).toMatchObject({ tab: [], device: [], cookies: [] });
    await browser.close();
  },
);
