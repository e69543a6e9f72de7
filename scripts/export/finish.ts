import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '@/lib/headers';
import { locales } from '@/lib/i18n/locales';
import { siteOrigin, sitePath } from '@/lib/site-origin';
import { apacheHost } from './apache';
import { caddyfile } from './caddy';
import { compress } from './compress';
import { nginxServer } from './nginx';
import { noticeText, shippedPackages } from './notice';
import { placeOffline } from './offline';
import { withAddressesBelow, withRelativeAddresses } from './own-addresses';
import { pageAddress, filesBelow } from './pages';
import { robots, sitemap } from './sitemap';
import { staticHostHeaders } from './static-host';
import { firstScreens, withFirstScreen, type FirstScreens } from './first-screen';
import type { IslandScript } from './island-script';
import { keptScripts } from './kept-scripts';
import type { MadeBefore } from './made-before';
import { faultsOf, hasIsland, keptCopy, withoutKeptLine, withoutScripts, withScript } from './strip';

/** Turns the framework's export into the site that is served: a script where an island is, none elsewhere, what a device keeps of it, the shipped headers, whom to tell of weaknesses, compressed files. What is slow is taken from the last build where nothing it is made from has changed. */
export async function finishExport(
  out: string,
  hosting: string,
  security: string | undefined,
  before: MadeBefore,
): Promise<void> {
  removeFrameworkFiles(out);
  placeNotFoundPages(out);
  const pages = filesBelow(out).filter((file) => file.endsWith('.html'));
  refuseFaults(out, pages);
  const scripts = await keptScripts(out, before);
  const screens = await firstScreens(out, pages);
  const kept = new Map(pages.map((page) => [page, rewrite(out, page, scripts, screens)]));
  const modules = [...scripts.values()].flatMap((script) => script.modules);
  writeFileSync(join(out, 'NOTICE.txt'), noticeText(shippedPackages(modules, 'app')));
  writeFileSync(join(out, '_headers'), staticHostHeaders(pages.map(pageAddress)));
  const origin = siteOrigin(process.env.SITE_ORIGIN);
  const path = sitePath(origin);
  const isDraft = process.env.SITE_DRAFT !== undefined;
  // What a draft is not to be listed for, its sitemap would list, by the addresses of the published site.
  if (!isDraft) writeFileSync(join(out, 'sitemap.xml'), sitemap(pages.map(pageAddress), origin));
  writeFileSync(join(out, 'robots.txt'), robots(isDraft ? undefined : origin));
  if (security) placeSecurityText(out, security);
  mkdirSync(hosting, { recursive: true });
  await placeOffline(out, hosting, kept);
  writeFileSync(join(hosting, 'nginx.conf'), nginxServer(path));
  writeFileSync(join(hosting, 'apache.conf'), apacheHost(path));
  writeFileSync(join(hosting, 'Caddyfile'), caddyfile(path));
  await compress(out, filesBelow(out), before);
}

/** The framework's own page data and scripts: no page links through its router, and the islands have a script of their own. */
function removeFrameworkFiles(out: string): void {
  for (const file of filesBelow(out))
    if (/(?:^|\/)(?:index|__next\..*)\.txt$|^_next\/.*\.js$/.test(file)) rmSync(join(out, file));
}

function placeNotFoundPages(out: string): void {
  for (const locale of locales) {
    copyFileSync(join(out, locale, '404/index.html'), join(out, locale, '404.html'));
    rmSync(join(out, locale, '404'), { recursive: true });
  }
  for (const copy of ['404', '_not-found']) rmSync(join(out, copy), { recursive: true, force: true });
}

function placeSecurityText(out: string, text: string): void {
  mkdirSync(join(out, '.well-known'), { recursive: true });
  writeFileSync(join(out, '.well-known/security.txt'), text);
}

function refuseFaults(out: string, pages: string[]): void {
  const faults = pages.flatMap((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    const misplaced = hasIsland(html) !== /island$/.test(kindOf(pageAddress(page)));
    const place =
      'Name what has an island, and only that, in islandSections or islandPages of lib/headers.ts.';
    return [...faultsOf(html), ...(misplaced ? [place] : [])].map((fault) => `${page}: ${fault}`);
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Writes a page as it is served, and gives it as a device keeps it. */
function rewrite(
  out: string,
  page: string,
  scripts: ReadonlyMap<string, IslandScript>,
  screens: FirstScreens,
): string {
  const html = readFileSync(join(out, page), 'utf8');
  const bare = withoutScripts(html);
  const screen = screens.get(page);
  const live = hasIsland(html) ? withScript(bare, scriptOf(page, scripts)) : bare;
  const whole = screen ? withFirstScreen(live, screen) : live;
  const placed = page.endsWith('404.html') ? whole : withRelativeAddresses(whole, pageAddress(page));
  const path = sitePath(siteOrigin(process.env.SITE_ORIGIN));
  // On a page that has its place nothing begins at the root any more.
  writeFileSync(join(out, page), withAddressesBelow(withoutKeptLine(placed), path));
  return keptCopy(placed);
}

function scriptOf(page: string, scripts: ReadonlyMap<string, IslandScript>): IslandScript {
  const script = scripts.get(page.split('/').slice(1, -1).join('/'));
  if (!script)
    throw new Error(`${page} has an island and no script: name one in scripts/export/island-script.ts.`);
  return script;
}
