import { expect, test } from '@playwright/test';
import { pages } from './site/addresses';
import { shippedHeaders } from './site/shipped-headers';
import { watch } from './site/watch';

const nothing = { errors: [], foreign: [], refused: [] };

for (const { address } of pages.filter(({ hasIsland }) => !hasIsland)) {
  test(`${address} runs no script and asks nobody else for anything`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(runnable)).toBe(0);
    expect(seen).toEqual({ ...nothing, scripts: [] });
  });
}

for (const { address } of pages.filter(({ hasIsland }) => hasIsland)) {
  test(`${address} runs under a policy that knows its own files only`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(address);
    await page.waitForFunction(isAwake);
    expect(seen).toMatchObject(nothing);
    expect(await page.evaluate(within)).toBe(0);
  });
}

for (const { address } of pages) {
  test(`${address} is served with the headers that static hosts get`, async ({ request }) => {
    const served = await request.get(address);
    expect(served.headers()['content-encoding']).toBe('br');
    const shipped = Object.entries(shippedHeaders(address)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect(served.headers()).toMatchObject(Object.fromEntries(shipped));
  });
}

test('somebody who mistypes an address gets the page of their language', async ({ page }) => {
  for (const [address, words] of [
    ['/ja/nothing', 'ページが見つかりません'],
    ['/en/programmes/nothing/', 'This page was not found'],
    ['/nothing', 'This page was not found'],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(words)).toBeVisible();
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'");
  }
});

test('the server refuses to change anything', async ({ request }) => {
  expect((await request.post('/ja/', { data: 'x' })).status()).toBe(405);
});

/** How many scripts the page has; a block of data for search engines is none, and furigana.spec.ts looks at the one that remembers furigana. */
function runnable(): number {
  return [...document.scripts].filter(
    ({ type, text }) => type !== 'application/ld+json' && !text.includes("getElementById('furigana')"),
  ).length;
}

/** How many scripts stand within the page, but for the same one. */
function within(): number {
  return [...document.scripts].filter(({ src, text }) => !src && !text.includes("getElementById('furigana')"))
    .length;
}

/** Whether React has taken over the island, or the island says that its script has. */
function isAwake(): boolean {
  const island = document.querySelector<HTMLElement>('[data-island]');
  if (island === null) return false;
  return 'awake' in island.dataset || Object.keys(island).some((key) => key.startsWith('__react'));
}
