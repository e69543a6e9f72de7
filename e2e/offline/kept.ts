import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Waits until the worker of the page's language keeps everything and answers for the page. */
export async function keptLanguage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (!serviceWorker.controller)
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** What the browser keeps for use without a network: workers by what they answer for, and the addresses of files. */
export async function onDevice(page: Page): Promise<{ workers: string[]; files: string[] }> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      workers: workers.map(({ scope }) => new URL(scope).pathname),
      files: requests.flat().map(({ url }) => new URL(url).pathname),
    };
  });
}

/** The line on a page from the device that says of which day it is. */
export const keptLine = (page: Page) => page.getByRole('complementary').filter({ hasText: builtOn });

/** The day of the build as Japanese pages say it. */
const builtOn = /この端末に残してある20\d\d年\d+月\d+日のページ/;

export async function expectFromDevice(page: Page): Promise<void> {
  await expect(keptLine(page)).toBeVisible();
}

interface Pack {
  files: (readonly [address: string, kind: string, type: string, text: string])[];
}

/** What one pack of the built site holds. */
export function packAt(address: string): Pack {
  return JSON.parse(readFileSync(`out${address}`, 'utf8')) as Pack; // the build writes it so
}

/** Where the built worker finds the pack of a language, and the one of all. */
export function packsOf(locale: string): string[] {
  const worker = readFileSync('out/sw.js', 'utf8');
  const find = (name: string) =>
    new RegExp(`/offline/${name}\\.[0-9a-f]{12}\\.json`).exec(worker)?.[0] ?? `no ${name} in sw.js`;
  return [find(locale), find('shared')];
}
