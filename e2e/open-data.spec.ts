import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@playwright/test';
import { inTurn } from './site/sample';
import { builtPath } from './site/addresses';
import { shippedHeaders } from './site/shipped-headers';

for (const locale of inTurn(2)) {
  test(`in ${locale} somebody finds every file from the foot of the home page`, async ({ page, request }) => {
    await page.goto(`/${locale}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: locale === 'en' ? 'Open data' : 'オープンデータ' })
      .click();
    await expect(page).toHaveURL(`/${locale}/open-data/`);
    const links = page.getByRole('main').locator('a[href*="../open-data/"]');
    const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    expect(addresses.length).toBe(15);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  });
}

test('a table arrives as UTF-8 with its mark, one line for each programme and service', async ({
  request,
}) => {
  const programmes = JSON.parse(readFileSync('out/open-data/catalogue.json', 'utf8'));
  for (const name of ['112119_support_system', 'support-programmes-34', 'gif-451-4']) {
    const answer = await request.get(`/open-data/${name}.csv`);
    expect(answer.headers()['content-type']).toBe('text/csv;charset=utf-8');
    expect(answer.headers()['content-encoding']).toBe('br');
    const bytes = await answer.body();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
    expect(rows.length).toBe(1 + programmes.programmes.length + programmes.services.length);
  }
});

test('programs of other sites may read the data, and nothing else', async ({ request }) => {
  const data = await request.get('/open-data/catalogue.json');
  expect(data.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    'content-encoding': 'br',
  });
  expect(shippedHeaders('/open-data/catalogue.json')['Access-Control-Allow-Origin']).toBe('*');
  expect((await request.get('/ja/')).headers()['access-control-allow-origin']).toBeUndefined();
});

test('the sitemap is sound, and every page it names is there', async ({ page, request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const named = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.querySelector('parsererror')) return [];
    const places = [...parsed.getElementsByTagName('loc')].map((each) => each.textContent ?? '');
    const others = [...parsed.getElementsByTagName('xhtml:link')].map(
      (each) => each.getAttribute('href') ?? '',
    );
    return [...places, ...others];
  }, xml);
  expect(named.length).toBeGreaterThan(100);
  for (const address of named)
    expect(existsSync(`out${new URL(address).pathname.slice(builtPath.length)}index.html`), address).toBe(
      true,
    );
  expect(await (await request.get('/robots.txt')).text()).toContain('User-agent: *\nAllow: /');
});

test('a programme tells search engines its name and number, and no policy minds', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  for (const [address, name] of [
    ['/ja/programmes/relocation-grant/', '本庄市移住就業等支援金'],
    ['/ja-simple/programmes/relocation-grant/', ''],
    ['/en/programmes/relocation-grant/', ''],
  ] as const) {
    await page.goto(address);
    const blocks = await page
      .locator('script[type="application/ld+json"]')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
    expect(blocks).toHaveLength(1);
    const [text = ''] = blocks;
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'GovernmentService',
      serviceOperator: { name: '本庄市', telephone: '0495-25-1614' },
    });
    expect(JSON.parse(text).name).toContain(name);
    expect(JSON.parse(text).name).not.toMatch(/[｜《》]/);
  }
  expect(refused).toEqual([]);
});
