import { expect, type Locator, type Page } from '@playwright/test';
import { expectStep } from './checker-steps';

/** Goes from any step to keeping the answers. */
export async function openKeep(page: Page) {
  await page.getByRole('link', { name: '答えを残す・引きつぐ' }).click();
  await expectStep(page, '答えを残す・引きつぐ');
}

/** Keeps the answers on this device. */
export async function tickKeepOnDevice(page: Page) {
  await openKeep(page);
  await page.getByRole('button', { name: '30日間残す' }).click();
  await expect(page.getByText('2026年12月22日まで、この端末に残します。')).toBeVisible();
}

/** Makes the link that carries the answers, and gives it. */
export async function makeLink(page: Page): Promise<string> {
  await openKeep(page);
  await page.getByRole('button', { name: 'リンクとQRコードを作る' }).click();
  await expect(linkField(page)).not.toHaveValue('');
  return linkField(page).inputValue();
}

/** The field that shows the link. */
export const linkField = (page: Page): Locator => page.getByRole('textbox', { name: '答えの入ったリンク' });

/** What an empty tab shows where the device keeps answers. */
export const offer = (page: Page): Locator =>
  page.getByText('前の答えが、2026年12月22日までこの端末に残っています。');

/** The button that leaves nothing. */
export const eraseButton = (page: Page): Locator =>
  page.getByRole('button', { name: '答えを消す', exact: true });

/** Erases the answers, and says yes when asked. */
export async function eraseAnswers(page: Page) {
  await eraseButton(page).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
}

/** The way back from erasing, while there is one. */
export const undoErasing = (page: Page): Locator => page.getByRole('button', { name: '元に戻す' });

/** Everything that could remember answers: both storages, cookies, the address and what the history holds. */
export async function traces(page: Page) {
  const inPage = await page.evaluate(() => ({
    tab: Object.keys(window.sessionStorage),
    device: Object.keys(window.localStorage),
    history: window.history.state as unknown,
    fragment: window.location.hash,
  }));
  return { ...inPage, cookies: await page.context().cookies() };
}

/** Nothing remembers anything. */
export const noTraces = { tab: [], device: [], history: null, fragment: '#topics', cookies: [] };

/** What the tab keeps. */
export const sessionText = (page: Page) =>
  page.evaluate(() => window.sessionStorage.getItem('checker') ?? '');
