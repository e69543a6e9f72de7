import { expect, test, type Page } from '@playwright/test';
import { answer, chooseTopics } from './checker/checker-steps';
import { resultLink } from './checker/controls';
import { readQr } from './checker/qr-reader';
import { expectEveryProgramme } from './checker/result';
import { asked, choose, tickTopics } from './desk/desk-steps';
import { expectFromDevice, keptLanguage, onDevice } from './offline/kept';
import { lost } from './site/addresses';
import { lookedAtOnce } from './site/sample';
import { siteBelow } from './site/site-below';
import { watch } from './site/watch';

/** Where a city may put the site, which was built without knowing of it. */
const path = '/shien';
let site: Awaited<ReturnType<typeof siteBelow>>;

test.beforeAll(async () => {
  site = await siteBelow(path);
});

test.afterAll(() => site.close());

test('below a path every page leads to pages of the site, and what it fetches is there', async ({ page }) => {
  const named = new Set<string>();
  for (const address of [...lookedAtOnce, ...lost.map((each) => `${each}of/any/depth`)]) {
    const answered = await page.request.get(site.address + address);
    expect(answered.status(), address).toBe(lookedAtOnce.includes(address) ? 200 : 404);
    const found = await page.evaluate(addressesIn, [await answered.text(), answered.url()] as const);
    for (const each of found) named.add(each);
  }
  const own = [...named].filter((each) => new URL(each).origin === new URL(site.address).origin);
  expect(own.filter((each) => !each.startsWith(`${site.address}/`))).toEqual([]);
  for (const kind of ['css', 'js', 'json', 'csv', 'svg', 'webmanifest'])
    expect(own.map((each) => new URL(each).pathname).join()).toContain(`.${kind}`);
  const missing: string[] = [];
  for (const each of own) {
    const answered = await page.request.get(each);
    if (answered.status() !== 200) missing.push(`${answered.status()} ${each}`);
    if (each.endsWith('.css')) expect(await answered.text()).not.toMatch(/url\(["']?\//);
    if (each.endsWith('.webmanifest')) await expectManifest(page, each);
  }
  expect(missing).toEqual([]);
});

test('below a path somebody gets from the questions to the result, and on to a programme and another language', async ({
  page,
}) => {
  const faults = await faultsOf(page);
  await page.goto(`${site.address}/ja/check/`);
  await chooseTopics(page, '移り住む・引っ越し', '住まい');
  await answer(page, '本庄市に住んでいますか', '住んでいない。引っ越す予定もない');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await page.getByRole('navigation', { name: 'Language' }).locator('summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${site.address}/en/check/#result`);
  await expectEveryProgramme(page);
  const links = await page
    .locator('main a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(links.filter((each) => each.startsWith(`${site.address}/en/programmes/`)).length).toBeGreaterThan(
    20,
  );
  await page.goto(`${site.address}/en/check/#keep`);
  await page.getByRole('button', { name: 'Make a link and a QR code' }).click();
  await expect(page.getByRole('textbox').last()).toHaveValue(new RegExp(`^${site.address}/en/check/#a`));
  expect(faults).toEqual({ errors: [], refused: [], outside: [] });
});

test('below a path the desk shows a result, its link maker makes links of the site, and the list finds', async ({
  page,
}) => {
  const faults = await faultsOf(page);
  await page.goto(`${site.address}/en/desk/`);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, '本庄市に住んでいますか', '住んでいない');
  await expect(asked(page, '本庄市に住んでいますか').getByRole('radio', { checked: true })).toHaveCount(1);
  await page.goto(`${site.address}/ja/desk/links/`);
  const made = `${site.address}/ja/check/`;
  await expect(page.getByRole('textbox', { name: 'アドレス' })).toHaveValue(made);
  expect(await readQr(page.getByRole('img', { name: 'このアドレスのQRコード' }))).toBe(made);
  await page.goto(`${site.address}/ja/programmes/`);
  await page.getByRole('searchbox').fill('引っ越し');
  const found = page.getByRole('region', { name: 'さがした結果' });
  await found.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site.address}/ja/(?:programmes|guides)/[\\w-]+/$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual({ errors: [], refused: [], outside: [] });
});

test.describe('on a device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('below a path a language is kept as well, and nothing of another site on the host is taken away', async ({
    page,
    context,
  }) => {
    await page.goto(`${site.address}/ja/check/`);
    await page.evaluate(async () =>
      (await caches.open('pages ja of another site')).put('/x', new Response('1')),
    );
    await keptLanguage(page);
    const kept = await onDevice(page);
    expect(kept.workers).toEqual([`${path}/ja/`]);
    expect(kept.files.filter((each) => !each.startsWith(`${path}/`))).toEqual(['/x']);
    await context.setOffline(true);
    for (const address of ['check/', 'programmes/', 'programmes/child-medical', 'guides/moving/index.html']) {
      await page.goto(`${site.address}/ja/${address}`);
      await expectFromDevice(page);
      await expectLooks(page);
    }
    await page.goto(`${site.address}/ja/nothing/at/all`);
    await expectLooks(page);
    await page.getByRole('main').getByRole('link', { name: '制度の一覧' }).click();
    await expect(page).toHaveURL(`${site.address}/ja/programmes/`);
    await page.getByRole('searchbox').fill('引っ越し');
    await expect(page.getByRole('region', { name: 'さがした結果' })).toBeVisible();
  });
});

/** Everything a page leads to, fetches or will fetch. Runs in the browser. */
function addressesIn([text, from]: readonly [text: string, from: string]): string[] {
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const valuesOf = (name: string) =>
    [...parsed.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? '');
  const given = valuesOf('data-props').flatMap((props) => props.match(/[^"]*\/checker\/[^"]+/g) ?? []);
  return ['href', 'src', 'data-later']
    .flatMap(valuesOf)
    .concat(given)
    .filter((each) => !each.startsWith('#'))
    .map((each) => new URL(each, from).href.replace(/#.*/, ''))
    .filter((each) => each.startsWith('http'));
}

/** What a device needs to show the site among its apps belongs to the site. */
async function expectManifest(page: Page, address: string): Promise<void> {
  const { start_url, scope, icons } = await (await page.request.get(address)).json();
  for (const each of [start_url, scope, ...icons.map(({ src }: { src: string }) => src)]) {
    const { href } = new URL(each, address);
    expect(href.startsWith(`${site.address}/`), href).toBe(true);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
}

/** What goes wrong from now on, and what is asked for outside the path or is not there. */
async function faultsOf(page: Page) {
  const { errors, refused } = await watch(page);
  const outside: string[] = [];
  page.on('response', (each) => {
    if (!each.url().startsWith(`${site.address}/`) || each.status() >= 400) outside.push(each.url());
  });
  return { errors, refused, outside };
}

/** Whether the page has its styles. */
async function expectLooks(page: Page): Promise<void> {
  const rules = () => page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0);
  await expect.poll(rules).toBeGreaterThan(0);
}
