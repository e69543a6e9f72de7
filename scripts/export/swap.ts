import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashedFolders, packFolder } from '@/lib/headers';
import { filesBelow } from './pages';

/** How long a page may stand open and still find what it fetches. */
const daysKept = 30;

/** Puts a fresh site where the last one was, whole and at once, and keeps what pages of earlier ones may still ask for. */
export function swapIn(fresh: string, site: string, older: string): void {
  const replaced = `${fresh}.replaced`;
  rmSync(replaced, { recursive: true, force: true });
  keepHashed(site, fresh, older, new Date());
  if (existsSync(site)) renameSync(site, replaced);
  renameSync(fresh, site);
  rmSync(replaced, { recursive: true, force: true });
}

/** Copies files that are named by their content and are gone from the fresh site, and forgets those that went 30 days ago. */
function keepHashed(site: string, fresh: string, older: string, now: Date): void {
  mkdirSync(older, { recursive: true });
  for (const file of hashedIn(site)) {
    if (existsSync(join(fresh, file))) continue;
    const kept = join(older, file);
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(join(site, file), kept);
    utimesSync(kept, now, now);
  }
  const first = now.getTime() - daysKept * 86_400_000;
  for (const file of hashedIn(older))
    if (statSync(join(older, file)).mtimeMs < first) rmSync(join(older, file));
}

/** The files in folders where each is named by its content and asked for by pages: what a device keeps of a language is asked for by the newest worker alone. */
export function hashedIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).filter((file) =>
    hashedFolders.some((each) => each.endsWith('/') && each !== packFolder && `/${file}`.startsWith(each)),
  );
}
