import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, readSite, readSiteFile, type SiteFile } from './site-files';

/** A site that is always whole, and the newest that was built. */
export interface FollowedSite {
  /** A file by its own address; one of an earlier build too, where it is named by its content. */
  find: (address: string) => Promise<SiteFile | undefined>;
  stop: () => void;
}

/** Reads a site from its folder, and again whenever a build has put another one there. */
export async function followSite(folder: string, older: string, every = 1000): Promise<FollowedSite> {
  let mark = markOf(folder);
  let site = await readSite(folder);
  let kept = new Set(namesIn(older));
  let isLooking = false;
  const timer = setInterval(() => void look(), every).unref();
  return { find, stop: () => clearInterval(timer) };

  async function look(): Promise<void> {
    const found = markOf(folder);
    if (isLooking || found === undefined || found === mark) return;
    isLooking = true;
    const fresh = await readSite(folder).catch(() => undefined);
    // Another build may have come meanwhile: then the next look takes that one.
    if (fresh && markOf(folder) === found) [site, kept, mark] = [fresh, new Set(namesIn(older)), found];
    isLooking = false;
  }

  async function find(address: string): Promise<SiteFile | undefined> {
    const name = address.slice(1);
    return site.get(address) ?? (kept.has(name) ? readSiteFile(older, name) : undefined);
  }
}

/** Tells one build from another: the list of headers is written by each, and comes with its folder in one move. */
function markOf(folder: string): string | undefined {
  const found = statSync(join(folder, '_headers'), { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs}`;
}
