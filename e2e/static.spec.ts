import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addressOf, files, everyLanguage, lost, origin, pages } from './site/addresses';
import { readPages, type PageFile } from './site/read-pages';
import { shippedHeaders } from './site/shipped-headers';

const pageFiles = files.filter((file) => file.endsWith('.html'));

test('the files of all pages are sound: language, titles, scripts, what they fetch and where they lead', async ({
  page,
}) => {
  const read = await readPages(page, pageFiles);
  /** Nothing is wrong with any page, or what is with which. */
  const expectNone = (what: string, faultsOf: (page: PageFile) => readonly string[]) =>
    expect
      .soft(
        read.flatMap((each) => faultsOf(each).map((fault) => `${each.file}: ${fault}`)),
        what,
      )
      .toEqual([]);
  expect(read.length).toBe(pages.length + lost.length);
  expectNone('in its language', ({ file, lang }) => (lang === languageOf(file) ? [] : [lang]));
  expectNone('one heading and one main part', ({ headings, mains }) =>
    headings === 1 && mains === 1 ? [] : [`${headings} headings, ${mains} main parts`],
  );
  expectNone('digits of one kind in every language', ({ otherDigits }) => otherDigits);
  expectNone('no title with marks of furigana', ({ title }) =>
    title === '' || /[｜《》]/.test(title) ? [title] : [],
  );
  const titles = read.filter(({ file }) => file.endsWith('index.html')).map(({ title }) => title);
  expect.soft(repeated(titles), 'titles').toEqual([]);
  expectNone('ids', ({ ids }) => repeated(ids));
  expectNone('no script but that of an island', scriptFaults);
  expectNone('nothing that the policy refuses', ({ refused }) => refused);
  expectNone(
    'no address that begins at the root of the host, but where a page is shown at any depth',
    (each) => (/404\.html$/.test(each.file) ? [] : each.atRoot),
  );
  expectNone('nothing from anybody else', ({ fetched }) => fetched.filter((each) => !isFile(each)));
  const places = new Map(read.map((each) => [addressOf(each.file), each]));
  expectNone('links lead somewhere', ({ file, links }) =>
    links.filter((link) => !doesLead(link, addressOf(file), places)),
  );
  expectNone('the same page in other languages', ({ file, alternates }) =>
    alternates.length < (origin !== undefined && hasOthers(file) ? 2 : 0)
      ? ['none']
      : alternates.filter((each) => hasOthers(file) && !isAlternate(each, file)),
  );
});

test('every file is served with the headers that static hosts get, and no page but the one for it in a frame', async ({
  request,
}) => {
  const wrong: string[] = [];
  // Texts and pictures at the root and manifests are nothing to run or to frame, and a page that is not there has no address of its own.
  for (const file of files.filter(
    (each) => !/404\.html$|^(?:\.well-known\/)?[^/]+\.(?:txt|json|xml|png)$|\.webmanifest$/.test(each),
  )) {
    const address = addressOf(file);
    const served = (await request.get(address)).headers();
    const shipped = Object.entries(shippedHeaders(address));
    for (const [name, value] of shipped)
      if (served[name.toLowerCase()] !== value)
        wrong.push(`${address}: ${name} ${served[name.toLowerCase()]}`);
    if (existsSync(`out/${file}.br`) !== (served['content-encoding'] === 'br')) wrong.push(`${address}: br`);
    const framedBy = address.endsWith('/embed/') ? '*' : "'none'";
    if (!served['content-security-policy']?.includes(`frame-ancestors ${framedBy}`))
      wrong.push(`${address}: frame-ancestors`);
  }
  expect(wrong).toEqual([]);
});

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

const repeated = (all: readonly string[]): string[] =>
  all.filter((each, place) => all.indexOf(each) !== place);

/** Easy Japanese is Japanese, and so is what stands above all languages. */
function languageOf(file: string): string {
  const [locale = ''] = file.split('/');
  return locale !== 'ja-simple' && everyLanguage.includes(locale) ? locale : 'ja';
}

/** Not the page on which a language is chosen, not one that is not there, and not what another site shows in a frame. */
const hasOthers = (file: string): boolean => /^[^/]+\/(?:(?!embed\/).*\/)?index\.html$/.test(file);

/**
 * A block of data for search engines is no script, and has to be sound; an island has one script of its own. What else stands within a page, the
 * policy of that page has to know.
 */
function scriptFaults({ file, islands, scripts }: PageFile): string[] {
  const [data, run] = [true, false].map((isData) =>
    scripts.filter(({ type }) => (type === 'application/ld+json') === isData),
  );
  const unsound = (data ?? []).filter(({ text }) => typeof JSON.parse(text) !== 'object');
  const policy = shippedHeaders(addressOf(file))['Content-Security-Policy'] ?? '';
  const fetched = (run ?? []).filter(({ src }) => src !== '');
  const refused = (run ?? []).filter(({ type, src, text }) =>
    src === '' ? !policy.includes(hashOf(text)) : type !== 'module' || text !== '' || !isFile(src),
  );
  const isSound = refused.length === 0 && fetched.length === (islands > 0 ? 1 : 0);
  return [...unsound, ...(isSound ? [] : (run ?? []))].map(({ type, src }) => `${type} ${src}`);
}

const hashOf = (script: string): string => createHash('sha256').update(script).digest('base64');

/** Whether this is the address of a file of this site, which may bear a mark of its content. */
function isFile(address: string): boolean {
  if (address.startsWith('data:image/')) return true;
  return /^\/(?!\/)/.test(address) && existsSync(`out${address.replace(/[?#].*$/, '')}`);
}

/** Whether a link leads to a page, a part of one, a file, a telephone or another site. What stands behind the # of an island is its own affair. */
function doesLead(link: string, from: string, places: ReadonlyMap<string, PageFile>): boolean {
  if (/^(?:https?:\/\/[^/]|tel:\+?[\d-]+$|mailto:.+@)/.test(link)) return true;
  const [address = '', fragment = ''] = link.split('#');
  const target = places.get(address === '' ? from : address);
  if (!target) return isFile(address) && !address.endsWith('/');
  if (fragment === '' || target.ids.includes(decodeURIComponent(fragment))) return true;
  return target.islands > 0 && address !== '';
}

/** The same page in the language that is named, by its whole address; no other address is of use, so without an origin there is none. */
function isAlternate(alternate: string, file: string): boolean {
  const [language = '', whole = ''] = alternate.split(' ');
  if (origin === undefined || !whole.startsWith(`${origin}/`)) return false;
  const address = whole.slice(origin.length);
  const sameIn = (locale: string) => `/${addressOf(file).split('/').toSpliced(0, 2, locale).join('/')}`;
  return (
    address === sameIn(language === 'x-default' ? 'ja' : language) && existsSync(`out${address}index.html`)
  );
}
