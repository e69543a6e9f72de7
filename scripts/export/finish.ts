import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOf } from '@/lib/headers';
import { locales } from '@/lib/i18n/locales';
import { compress } from './compress';
import { nginxServer } from './nginx';
import { addressOf, filesBelow } from './pages';
import { scriptsInUse } from './scripts-in-use';
import { staticHostHeaders } from './static-host';
import { faultsOf, hasIsland, withoutScripts, withScriptsMovedOut } from './strip';

/** Turns the framework's export into the site that is served: no needless script, the shipped headers, compressed files. */
export async function finishExport(out: string, hosting: string): Promise<void> {
  removePayloads(out);
  placeNotFoundPages(out);
  const pages = filesBelow(out).filter((file) => file.endsWith('.html'));
  refuseFaults(out, pages);
  for (const page of pages) rewrite(out, page);
  removeUnusedScripts(out, pages);
  writeFileSync(join(out, '_headers'), staticHostHeaders(pages.map(addressOf)));
  mkdirSync(hosting, { recursive: true });
  writeFileSync(join(hosting, 'nginx.conf'), nginxServer());
  await compress(out, filesBelow(out));
}

/** The framework's own page data: only its router would ask for it, and no page links through the router. */
function removePayloads(out: string): void {
  for (const file of filesBelow(out))
    if (/(?:^|\/)(?:index|__next\..*)\.txt$/.test(file)) rmSync(join(out, file));
}

function placeNotFoundPages(out: string): void {
  for (const locale of locales) {
    copyFileSync(join(out, locale, '404/index.html'), join(out, locale, '404.html'));
    rmSync(join(out, locale, '404'), { recursive: true });
  }
  for (const copy of ['404', '_not-found']) rmSync(join(out, copy), { recursive: true, force: true });
}

function refuseFaults(out: string, pages: string[]): void {
  const faults = pages.flatMap((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    const misplaced = hasIsland(html) !== (kindOf(addressOf(page)) === 'island');
    const place = 'Name the sections with an island, and only those, in islandSections of lib/headers.ts.';
    return [...faultsOf(html), ...(misplaced ? [place] : [])].map((fault) => `${page}: ${fault}`);
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function rewrite(out: string, page: string): void {
  const html = readFileSync(join(out, page), 'utf8');
  const moveOut = (text: string) => writeHashed(out, text);
  writeFileSync(join(out, page), hasIsland(html) ? withScriptsMovedOut(html, moveOut) : withoutScripts(html));
}

function writeHashed(out: string, text: string): string {
  const address = `/_next/static/inline/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;
  mkdirSync(dirname(join(out, address)), { recursive: true });
  writeFileSync(join(out, address), text);
  return address;
}

function removeUnusedScripts(out: string, pages: string[]): void {
  const text = (file: string) => readFileSync(join(out, file), 'utf8');
  const scripts = new Map(
    filesBelow(out).flatMap((file) => (/^_next\/.*\.js$/.test(file) ? [[file, text(file)]] : [])),
  );
  const used = scriptsInUse(pages.map(text), scripts);
  for (const file of scripts.keys()) if (!used.has(file)) rmSync(join(out, file));
}
