import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './site/accessible';
import { requestsOf } from './site/requests';
import { inTurn } from './site/sample';
import { watch } from './site/watch';

test('somebody who types 引越し finds support for moving in', async ({ page }) => {
  const seen = await watch(page);
  await open(page, 'ja');
  await field(page, 'さがす言葉').fill('引越し');
  await expect(page.getByRole('status')).toHaveText(/^\d+件見つかりました。$/);
  await expect(firstFound(page)).toContainText('移り住む');
  await field(page, 'さがす言葉').fill('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status')).toHaveText('見つかりませんでした。');
  expect(seen).toMatchObject({ errors: [], foreign: [], refused: [] });
});

test('two searches for different things ask the server for the same', async ({ browser }) => {
  const searchFor = (typed: string, topic: string) => async (page: Page) => {
    await open(page, 'ja');
    await field(page, 'さがす言葉').fill(typed);
    await page.getByText('分野', { exact: true }).click();
    await page.getByRole('checkbox', { name: topic }).check();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.reload();
    await expect(page.getByRole('status')).not.toBeEmpty();
  };
  const requests = await requestsOf(browser, searchFor('不妊治療', '不妊の検査・治療'));
  expect(await requestsOf(browser, searchFor('xyz', '仕事・通勤'))).toEqual(requests);
  expect(requests.join()).not.toContain('q=');
});

test('a reader of easy Japanese types こども and narrows it down to money', async ({ page }) => {
  await open(page, 'ja-simple');
  await field(page, 'さがす ことば').fill('こども');
  await expect(page.getByRole('status')).toHaveText(/^\d+こ/);
  const all = await found(page).count();
  await page.getByText('どんな もの', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'かね' }).check();
  await expect.poll(() => found(page).count()).toBeLessThan(all);
  await expect(firstFound(page)).toBeVisible();
});

test('the box on the home page leads into the field of the search, and nothing typed reaches the server', async ({
  page,
}) => {
  const seen = await watch(page);
  await page.goto('/ja/');
  await page.getByRole('link', { name: '制度、窓口、手続きを言葉でさがす' }).click();
  await expect(field(page, 'さがす言葉')).toBeFocused();
  await page.keyboard.type('ビザ');
  await expect(page.getByRole('status')).toHaveText(/^\d+件見つかりました。$/);
  await expect(firstFound(page)).toContainText('外国から来た方');
  expect(seen).toMatchObject({ errors: [], foreign: [], refused: [] });
});

test('an example on the home page is searched at once, and asks the server for nothing else than another', async ({
  browser,
}) => {
  const follow = (example: string, first: string) => async (page: Page) => {
    await page.goto('/ja/');
    await page.getByRole('link', { name: example, exact: true }).click();
    await expect(firstFound(page)).toContainText(first);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
  };
  const requests = await requestsOf(browser, follow('テレワーク', '移住就業等支援金'));
  expect(await requestsOf(browser, follow('ごみ', 'ごみの出し方'))).toEqual(requests);
});

test('somebody who looks for 児童手当 learns that it is not here, who is in charge and where the city says so', async ({
  page,
}) => {
  await open(page, 'ja');
  await field(page, 'さがす言葉').fill('児童手当');
  await firstFound(page).getByRole('link').click();
  await expect(page).toHaveURL('/ja/not-on-this-site/#child-allowance');
  const card = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '児童手当', exact: true }) });
  await expect(card).toContainText('受け持ち：');
  await expect(card.getByRole('link', { name: /0495-25-1130/ })).toBeVisible();
  await expect(card.getByRole('link', { name: /^児童手当/ })).toHaveAttribute(
    'href',
    /^https:\/\/www\.city\.honjo\.lg\.jp\//,
  );
});

test('what has ended is found, but last', async ({ page }) => {
  await open(page, 'ja');
  await field(page, 'さがす言葉').fill('新幹線');
  await expect(found(page).last()).toContainText('制度は終了');
  await expect(firstFound(page)).not.toContainText('制度は終了');
});

test('words and filters are still there after a reload, and after a look at a programme', async ({
  page,
}) => {
  await open(page, 'en');
  await field(page, 'Words to search for').fill('health');
  await page.getByText('For whom', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Parents' }).check();
  await expect(page).toHaveURL(/\/en\/programmes\/#q=health&audience=parents$/);
  const names = await headings(page);
  await page.reload();
  await expect.poll(() => headings(page)).toEqual(names);
  await expect(field(page, 'Words to search for')).toHaveValue('health');
  await firstFound(page).getByRole('link').click();
  await expect(page).not.toHaveURL(/#/);
  await page.goBack();
  await expect.poll(() => headings(page)).toEqual(names);
  const inJapanese = page
    .getByRole('banner')
    .getByRole('link', { name: '日本語', exact: true, includeHidden: true });
  await expect(inJapanese).toHaveAttribute('href', /\/ja\/programmes\/#q=health&audience=parents$/);
  await page.getByRole('button', { name: 'Clear the words and filters' }).click();
  await expect(inJapanese).toHaveAttribute('href', /\/ja\/programmes\/$/);
  await expect(page).toHaveURL(/\/en\/programmes\/$/);
  await expect(page.getByRole('region', { name: 'Search results' })).toBeHidden();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('with the keyboard alone one searches, reads what is found and opens it', async ({ page }) => {
  await open(page, 'ja');
  await field(page, 'さがす言葉').focus();
  await page.keyboard.type('ほいくりょう');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'さがした結果' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(firstFound(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ja/programmes/third-child-nursery/');
});

test('whoever finds nothing learns what to try and whom to ask', async ({ page }) => {
  await open(page, 'ja');
  await field(page, 'さがす言葉').fill('ぬるぽがっ');
  const results = page.getByRole('region', { name: 'さがした結果' });
  await expect(results).toContainText('短い言葉');
  await expect(results.getByRole('link', { name: /0495/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '子育て' })).toBeVisible();
});

test('where the words to search do not arrive, the list says so and is complete', async ({ page }) => {
  await page.route('**/checker/search-*.json', (route) => route.abort());
  await page.goto('/ja/programmes/');
  await expect(page.getByRole('status')).toContainText('下の一覧');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: '子育て' })).toBeVisible();
});

test.describe('under axe', () => {
  // Axe is a script that the policy of the page would refuse.
  test.use({ bypassCSP: true });

  const typed = { ja: '子供', 'ja-simple': 'こども', en: 'children' };
  for (const locale of inTurn(1)) {
    test(`what is found in ${locale} breaks no rule of WCAG 2.2 A and AA that a program can check`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/programmes/#q=${encodeURIComponent(typed[locale])}&kind=grant`);
      await expect(page.getByRole('status')).not.toBeEmpty();
      for (const name of await page.getByRole('main').locator('summary').all()) await name.click();
      await expectAccessible(page, 'results');
      await page.getByRole('searchbox').fill('xyzxyz');
      await expect(
        page.getByRole('main').getByRole('region').first().getByRole('link', { name: /0495/ }),
      ).toBeVisible();
      await expectAccessible(page, 'nothing found');
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['ja', 'ja-simple', 'en']) {
    test(`the list in ${locale} is complete and shows no dead control`, async ({ page, request }) => {
      const data: { entries: { id: string }[] } = await (
        await request.get(await dataUrl(page, locale))
      ).json();
      const main = page.getByRole('main');
      for (const role of ['searchbox', 'button', 'checkbox', 'status'] as const)
        await expect(main.getByRole(role)).toHaveCount(0);
      const links = await main
        .getByRole('heading', { level: 3 })
        .getByRole('link')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname, hash }) => pathname + hash));
      expect(links.toSorted()).toEqual(
        data.entries.flatMap(({ id }) => addressOf(id, locale) ?? []).toSorted(),
      );
      const desks = data.entries.filter(({ id }) => id.startsWith('desk-'));
      expect(desks.length).toBeGreaterThan(20);
      for (const { id } of desks) await expect(main.locator(`[data-id="${id}"]`)).toHaveCount(1);
    });
  }
});

async function open(page: Page, locale: string) {
  await page.goto(`/${locale}/programmes/`);
  await page.waitForFunction(() => document.querySelector('[data-island="finder"][data-awake]') !== null);
}

/** Opens the list and tells where its script would fetch what is searched. */
async function dataUrl(page: Page, locale: string): Promise<string> {
  await page.goto(`/${locale}/programmes/`);
  const props = await page.locator('[data-island="finder"]').getAttribute('data-props');
  return new URL(JSON.parse(props ?? '{}').dataUrl, page.url()).href;
}

/** Where the card of an entry leads; a desk says what there is to say of it in its card. */
function addressOf(id: string, locale: string): string | undefined {
  const [, kind, name] = /^(guide|elsewhere|desk)-(.+)$/.exec(id) ?? [];
  if (kind === 'desk') return undefined;
  if (kind === 'guide') return `/${locale}/guides/${name}/`;
  if (kind === 'elsewhere') return `/${locale}/not-on-this-site/#${name}`;
  return `/${locale}/programmes/${id}/`;
}

const field = (page: Page, name: string) => page.getByRole('searchbox', { name });

/** While something is found, its region is the only one. */
const found = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('region')
    .first()
    .getByRole('listitem')
    .filter({ has: name(page) });

const name = (page: Page) => page.getByRole('heading', { level: 3 });

const firstFound = (page: Page) => found(page).first();

const headings = (page: Page) => found(page).getByRole('heading', { level: 3 }).allTextContents();
