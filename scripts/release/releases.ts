import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashedIn } from '../export/swap';

/** How many releases stay, to go back to. */
const releasesKept = 5;

/** Copies a finished site, with what open pages of earlier ones may ask for, to `releases/`, and leads `current` to it in one move. */
export function releaseSite(site: string, older: string, target: string, now = new Date()): string {
  if (!existsSync(join(site, '_headers')))
    throw new Error(`There is no finished site in ${site}/. Make it with: npm run build`);
  // Times as names stand in their order: 20261122T000512345Z.
  const name = now.toISOString().replace(/[-:.]/g, '');
  const release = join(target, 'releases', name);
  const part = `${release}.part`;
  mkdirSync(part, { recursive: true });
  if (existsSync(older)) cpSync(older, part, { recursive: true });
  cpSync(site, part, { recursive: true });
  renameSync(part, release);
  lead(target, name);
  for (const old of releasesIn(target).slice(0, -releasesKept))
    rmSync(join(target, 'releases', old), { recursive: true });
  return name;
}

/** Leads `current` back to the release before it; pages that were opened meanwhile still find their files. */
export function rollBack(target: string): string {
  const current = basename(readlinkSync(join(target, 'current')));
  const before = releasesIn(target)
    .filter((name) => name < current)
    .at(-1);
  if (!before) throw new Error(`There is no release before ${current} in ${target}/releases/.`);
  const [from, to] = [current, before].map((name) => join(target, 'releases', name)) as [string, string];
  for (const file of hashedIn(from)) {
    if (existsSync(join(to, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
  }
  lead(target, before);
  return before;
}

/** A link is replaced by renaming another over it: at no time is there none. */
function lead(target: string, name: string): void {
  const next = join(target, 'current.next');
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, join(target, 'current'));
}

function releasesIn(target: string): string[] {
  return readdirSync(join(target, 'releases'))
    .filter((name) => /^\d{8}T\d{9}Z$/.test(name))
    .sort();
}
