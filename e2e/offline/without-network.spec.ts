import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answer, chooseTopics, openChecker } from '../checker/checker-steps';
import { resultLink, startButton } from '../checker/controls';
import { expectEveryProgramme } from '../checker/result';
import { expectAccessible } from '../site/accessible';
import { addressOf, everyLanguage, files } from '../site/addresses';
import { watch } from '../site/watch';
import { changingSite } from './changing-site';
import { expectFromDevice, keptLanguage, keptLine, onDevice, packAt, packsOf } from './kept';

test.use({ serviceWorkers: 'allow' });

test('after one visit to the checker its language works without a network, from the questions to the result', async ({
  page,
  context,
}) => {
  const { errors, refused } = await watch(page);
  await openChecker(page, 'ja');
  await expect(keptLine(page)).toHaveCount(0);
  await keptLanguage(page);
  expect({ errors, refused }).toEqual({ errors: [], refused: [] });
  await context.setOffline(true);
  await page.reload();
  await expectFromDevice(page);
  await chooseTopics(page, '移り住む・引っ越し', '住まい');
  await answer(page, '本庄市に住んでいますか', '住んでいない。引っ越す予定もない');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await page.reload();
  await expectEveryProgramme(page);
  await page.goto('/ja/desk/');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.goto('/ja/programmes/');
  await page.getByRole('searchbox').fill('引っ越し');
  await expect(page.getByRole('region', { name: 'さがした結果' })).toBeVisible();
  for (const address of ['/ja/', '/ja/programmes/relocation-grant', '/ja/guides/moving/index.html']) {
    const answered = await page.goto(address);
    expect(answered?.fromServiceWorker()).toBe(true);
    expect(answered?.headers()['content-security-policy']).toContain("script-src 'none'");
    await expectFromDevice(page);
  }
  await expectAccessible(page, 'a page from the device');
  await page.goto('/ja/nothing/');
  await expect(page.getByText('ページが見つかりません')).toBeVisible();
  expect(refused).toEqual([]);
});

test(
  'a desk or a list that was opened keeps the language as well, in whatever language',
  { tag: '@turn0' },
  async ({ page, context }) => {
    await page.goto('/en/programmes/');
    await keptLanguage(page);
    await page.goto('/ne/desk/');
    await keptLanguage(page);
    await context.setOffline(true);
    await page.goto('/ne/desk/');
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await page.goto('/en/check/');
    await expect(startButton(page)).toBeVisible();
    await expect(page.getByText(/kept on this device/)).toBeVisible();
  },
);

test(
  'what is kept is every page of the language and whatever its pages ask for, and says nothing of the visitor',
  { tag: '@turn1' },
  async ({ page }) => {
    await page.goto('/ja/programmes/');
    await keptLanguage(page);
    const { workers, files: kept } = await onDevice(page);
    expect(workers).toEqual(['/ja/']);
    const expected = packsOf('ja').flatMap((each) => packAt(each).files.map(([address]) => address));
    expect(kept.sort()).toEqual(expected.sort());
  },
);

test('the packs hold every page of their language, and every file that one of these names', () => {
  for (const locale of everyLanguage) {
    const packed = new Set(packsOf(locale).flatMap((each) => packAt(each).files.map(([address]) => address)));
    const own = files.filter((file) => file.startsWith(`${locale}/`) && file.endsWith('.html'));
    const named = own.flatMap((file) =>
      [
        ...readFileSync(`out/${file}`, 'utf8').matchAll(/\/(?:_next|checker)\/[\w./-]+\.\w+|\/icon\.svg/g),
      ].map(([address]) => address),
    );
    const missing = [...own.map(addressOf), ...named].filter((address) => !packed.has(address));
    expect(missing, locale).toEqual([]);
  }
});

test('whoever saves data is given nothing that was not asked for', { tag: '@turn1' }, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await page.clock.install();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await openChecker(page, 'ja');
  await page.clock.runFor(60_000);
  expect(await onDevice(page)).toEqual({ workers: [], files: [] });
  expect(asked.filter((url) => /sw\.js|offline/.test(url))).toEqual([]);
});

test(
  'a page from the network is never put aside for an older one, and the next visit keeps the new build',
  { tag: '@turn2' },
  async ({ page, context }) => {
    const site = await changingSite();
    await page.goto(`${site.address}/ja/check/`);
    await keptLanguage(page);
    const before = (await onDevice(page)).files;
    await keepFrom(page, '/checker/of-last-week.js', 7);
    await keepFrom(page, '/checker/of-last-month.js', 31);
    const [own = ''] = packsOf('ja');
    const next = own.replace(/[0-9a-f]{12}/, '0123456789ab');
    site.put(next, readFileSync(`out${own}`, 'utf8').replaceAll(dayOfPages, '2031年5月6日'));
    site.put(
      '/sw.js',
      readFileSync('out/sw.js', 'utf8').replaceAll(own, next).replace('mark:"', 'mark:"next'),
    );
    const fresh = readFileSync('out/ja/check/index.html', 'utf8').replace('<main', '<p>新しい版</p><main');
    site.put('/ja/check/', fresh);
    await page.goto(`${site.address}/ja/check/`);
    await expect(page.getByText('新しい版')).toBeVisible();
    await expect
      .poll(async () => (await onDevice(page)).files.sort())
      .toEqual([...before, '/checker/of-last-week.js'].sort());
    await context.setOffline(true);
    await page.reload();
    await expect(keptLine(page)).toContainText('2031年5月6日');
    site.close();
  },
);

test('a line that is there and carries nothing is not waited for', { tag: '@turn0' }, async ({ page }) => {
  const site = await changingSite();
  await page.goto(`${site.address}/ja/check/`);
  await keptLanguage(page);
  site.silence('/ja/check/');
  await page.reload();
  await expectFromDevice(page);
  await expect(startButton(page)).toBeVisible();
  site.close();
});

test('a language of which a part does not arrive is not kept at all', { tag: '@turn1' }, async ({ page }) => {
  const site = await changingSite();
  const [own = '', shared = ''] = packsOf('ja');
  site.put(shared, '');
  await page.goto(`${site.address}/ja/check/`);
  await expect.poll(() => site.asked).toEqual(expect.arrayContaining([own, shared]));
  await expect.poll(() => onDevice(page)).toEqual({ workers: [], files: [] });
  site.close();
});

test(
  'the other worker takes away everything that was kept, and itself',
  { tag: '@turn2' },
  async ({ page }) => {
    const site = await changingSite();
    await page.goto(`${site.address}/ja/check/`);
    await keptLanguage(page);
    expect((await onDevice(page)).files).not.toEqual([]);
    // Of another site on this host, which stands below a path.
    await page.evaluate(async () =>
      (await caches.open('pages shien/ja 1')).put('/shien/ja/', new Response('1')),
    );
    site.put('/sw.js', readFileSync('hosting/sw.js', 'utf8'));
    await page.goto(`${site.address}/ja/`);
    await expect.poll(() => onDevice(page)).toEqual({ workers: [], files: ['/shien/ja/'] });
    site.close();
  },
);

test('the server is asked for the same, whatever is answered', async ({ page, browser }) => {
  const site = await changingSite();
  const journey = async (choice: string, ...topics: string[]) => {
    site.asked.length = 0;
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const visitor = await context.newPage();
    await visitor.goto(`${site.address}/ja/check/`);
    await keptLanguage(visitor);
    await chooseTopics(visitor, ...topics);
    await answer(visitor, '本庄市に住んでいますか', choice);
    await visitor.reload();
    await expect(visitor.getByRole('group').first()).toBeVisible();
    await context.close();
    return [...site.asked].sort();
  };
  const first = await journey('住んでいない。引っ越す予定もない', '移り住む・引っ越し', '住まい');
  expect(await journey('住んでいる', '妊娠・出産')).toEqual(first);
  expect(first).toContain('/sw.js');
  site.close();
  await page.close();
});

/** The day on the pages of the built pack. */
const dayOfPages = /20\d\d年\d+月\d+日(?=のページを表示)/g;

/** Puts a hashed file among those that are kept, as a build of some days ago did. */
async function keepFrom(page: Page, address: string, days: number): Promise<void> {
  await page.evaluate(
    async ([name, date]) => {
      const files = await caches.open('files ja');
      await files.put(name, new Response('1', { headers: { Date: date } }));
    },
    [address, new Date(Date.now() - days * 86_400_000).toUTCString()] as const,
  );
}
