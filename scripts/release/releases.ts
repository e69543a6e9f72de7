import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { say } from '@/lib/command-words/say';
import { dayInJapan } from '@/lib/dates';
import { hashedIn } from '../export/swap';

/** How many releases stay, to go back to. */
const releasesKept = 5;

/** Copies a finished site, with what open pages of earlier ones may ask for, to `releases/`, and leads `current` to it in one move. */
export function releaseSite(
  site: string,
  older: string,
  target: string,
  { now = new Date(), commit = 'unknown' } = {},
): string {
  if (!existsSync(join(site, '_headers')))
    throw new Error(
      say('There is no finished site in {folder}/. Make it with: npm run build', { folder: site }),
    );
  expectLink(target);
  expectSameKind(site, target);
  const name = freeName(target, nameOf(now, commit));
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

/** A site that was copied to this place by hand is nothing to lead elsewhere. */
function expectLink(target: string): void {
  const link = join(target, 'current');
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new Error(
    say('Rename {folder} first: it is a folder, and a release is a link of that name.', { folder: link }),
  );
}

/** A draft is never put where the site is published, nor the site among drafts: going back would lead from one to the other. */
function expectSameKind(site: string, target: string): void {
  const current = join(target, 'current');
  if (!existsSync(join(current, '_headers')) || isDraft(current) === isDraft(site)) return;
  throw new Error(
    isDraft(site)
      ? say('The published site is in {folder}: name another folder for the draft.', { folder: target })
      : say('Drafts are in {folder}: name the folder in which the site is published.', { folder: target }),
  );
}

const isDraft = (site: string): boolean =>
  /^\s*X-Robots-Tag: noindex/m.test(readFileSync(join(site, '_headers'), 'utf8'));

/** Leads `current` back to the release before it; pages that were opened meanwhile still find their files. */
export function rollBack(target: string): string {
  const link = join(target, 'current');
  expectLink(target);
  if (!existsSync(link))
    throw new Error(
      say('Nothing was released in {folder} yet: there is nothing to go back to.', { folder: target }),
    );
  const current = basename(readlinkSync(link));
  const before = releasesIn(target)
    .filter((name) => name < current)
    .at(-1);
  if (!before)
    throw new Error(
      say('There is no release before {name} in {folder}/releases/.', { name: current, folder: target }),
    );
  const [from, to] = [current, before].map((name) => join(target, 'releases', name)) as [string, string];
  for (const file of hashedIn(from)) {
    if (existsSync(join(to, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
  }
  lead(target, before);
  return before;
}

/** Times as names stand in their order, as a clock in Japan shows them: 2026-11-30T000501-1a2b3c4d. */
function nameOf(now: Date, commit: string): string {
  const clock = now.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo' }).replaceAll(':', '');
  return `${dayInJapan(now)}T${clock}-${commit}`;
}

/** A second release within one second stands behind the first. */
function freeName(target: string, wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(join(target, 'releases', name)); count += 1) name = `${wanted}_${count}`;
  return name;
}

/** A link is replaced by renaming another over it: at no time is there none. */
function lead(target: string, name: string): void {
  const [next, current] = [join(target, 'current.next'), join(target, 'current')];
  dropLink(next);
  linkTo(target, name, next);
  // Windows renames nothing over a folder, and its junctions are such: for a moment there is none.
  if (process.platform === 'win32') dropLink(current);
  renameSync(next, current);
}

/** Takes a link away and nothing behind it: rmSync of some versions of Node.js follows it, and leaves one that leads nowhere. */
function dropLink(link: string): void {
  if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link);
}

/** A link for which Windows asks no rights of an administrator; elsewhere one that stays right when the folder moves. */
function linkTo(target: string, name: string, link: string): void {
  if (process.platform === 'win32') symlinkSync(resolve(target, 'releases', name), link, 'junction');
  else symlinkSync(join('releases', name), link);
}

function releasesIn(target: string): string[] {
  return readdirSync(join(target, 'releases'))
    .filter((name) => /^\d{4}-\d\d-\d\dT\d{6}-\w+$/.test(name))
    .sort();
}
