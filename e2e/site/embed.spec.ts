import { expect, test, type Page } from '@playwright/test';
import { everyLanguage, lost, pages } from './addresses';
import { otherSite } from './other-site';
import { inTurn, lookedAtOnce, sampleOf } from './sample';
import { joinedHeaders } from './shipped-headers';

const framed = pages.map(({ address }) => address).filter((address) => address.endsWith('/embed/'));

test('there is such a page in every language', () => {
  expect(framed.toSorted()).toEqual(everyLanguage.map((locale) => `/${locale}/embed/`).toSorted());
});

for (const locale of inTurn(0)) {
  const address = `/${locale}/embed/`;
  test(`another site shows ${address} in a frame, and its link opens the checker in the whole window`, async ({
    page,
    baseURL,
  }) => {
    await showInFrame(page, `${baseURL}${address}`);
    await page.frameLocator('iframe').getByRole('link').click();
    await expect(page).toHaveURL(`${baseURL}${address.replace('embed', 'check')}`);
  });
}

// A sample; the headers of every page are read in static.spec.ts.
test('no other page can be shown in a frame', async ({ page, baseURL }) => {
  const others = sampleOf(
    lookedAtOnce.filter((address) => !framed.includes(address)),
    10,
  );
  for (const address of [...others, ...lost, '/en/embed/nothing'])
    expect(await isRefused(page, `${baseURL}${address}`), address).toBe(true);
});

test('the same holds on hosts that join the headers of all patterns', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    const headers = joinedHeaders(new URL(route.request().url()).pathname);
    await route.fulfill({ response, headers: { ...headers, 'Content-Type': 'text/html;charset=utf-8' } });
  });
  for (const address of framed) expect(await isRefused(page, `${baseURL}${address}`), address).toBe(false);
  for (const address of ['/', '/ja/', '/en/check/', '/ja/desk/', '/ja/programmes/child-medical/', '/nothing'])
    expect(await isRefused(page, `${baseURL}${address}`), address).toBe(true);
});

/** Opens another site's page with the address in a frame. */
async function showInFrame(page: Page, framed: string) {
  const { address, close } = await otherSite(framed);
  await page.goto(address);
  close();
}

/** Whether the browser shows its own refusal in place of the page. */
async function isRefused(page: Page, address: string): Promise<boolean> {
  await showInFrame(page, address);
  const [, frame] = page.frames();
  return (await frame?.evaluate(() => window.location.origin)) !== new URL(address).origin;
}
