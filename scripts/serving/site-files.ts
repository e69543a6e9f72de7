import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentTypeOf } from '../export/content-types';
import { filesBelow } from '../export/pages';

/** A file in each form in which it may be sent. */
export interface SiteFile {
  type: string;
  etag: string;
  plain: Buffer;
  br: Buffer | undefined;
  gzip: Buffer | undefined;
}

/** Every file of a site by the address of the file: `/ja/index.html`. */
export type Site = ReadonlyMap<string, SiteFile>;

/** A finished site, whole in memory: nothing that later happens to its folder can reach an answer. */
export async function readSite(folder: string): Promise<Site> {
  const site = new Map<string, SiteFile>();
  // A few at a time: answers go on beside it.
  const names = namesIn(folder);
  const take = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop())
      site.set(`/${name}`, await readSiteFile(folder, name));
  };
  await Promise.all([take(), take(), take(), take()]);
  return site;
}

/** What has an address in a folder: not the compressed copies and not the list of headers. */
export function namesIn(folder: string): string[] {
  return existsSync(folder)
    ? filesBelow(folder).filter((name) => name !== '_headers' && !/\.(?:br|gz)$/.test(name))
    : [];
}

/** One file of a site with its compressed copies. */
export async function readSiteFile(folder: string, name: string): Promise<SiteFile> {
  const path = join(folder, name);
  const [plain, br, gzip] = await Promise.all([
    readFile(path),
    readCopy(`${path}.br`),
    readCopy(`${path}.gz`),
  ]);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  return { type: contentTypeOf(name), etag, plain, br, gzip };
}

async function readCopy(path: string): Promise<Buffer | undefined> {
  return existsSync(path) ? readFile(path) : undefined;
}
