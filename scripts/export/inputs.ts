import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dayInJapan } from '@/lib/dates';
import { filesBelow } from './pages';

/** What pages are compiled from; content and messages are read when they are made. */
const pageSources = [
  ...['app', 'components', 'lib'],
  ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'tsconfig.json'],
];

const inputs = [...pageSources, 'content', 'messages', 'public', 'scripts/build.ts', 'scripts/export'];

/** What is told to a build from outside. */
const settings = ['SITE_ORIGIN', 'SECURITY_CONTACT', 'SECURITY_EXPIRES', 'OFFLINE'] as const;

/**
 * One hash of everything the site is made from, the same on every machine. The day is a part of it: pages say which
 * programmes are open on the day they are made. So are the settings, such as the address under which the site will stand.
 */
export function hashOfInputs(): string {
  const told = settings.map((name) => process.env[name] ?? '');
  return hashOf([dayInJapan(new Date()), ...told, hashOfSources()]);
}

/** One hash of the files alone: whether a finished site was made from those that stand here. */
export const hashOfSources = (): string => hashOfFiles(inputs);

/** One hash of what pages are compiled from: as long as that is the same, they are only made anew. */
export const hashOfPageSources = (): string => hashOfFiles(pageSources);

/** One hash of what the scripts of islands are made from, and by: not of content and messages, which they fetch. */
export const hashOfScriptSources = (): string =>
  hashOfFiles([...scriptRooms, 'scripts/export', 'package-lock.json', 'tsconfig.json']);

/** Where the modules of those scripts stand, beside packages. */
export const scriptRooms: readonly string[] = ['components', 'lib'];

function hashOfFiles(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.filter((place) => existsSync(place)).flatMap(filesOf)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

const hashOf = (told: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 20);

function filesOf(input: string): string[] {
  if (statSync(input).isFile()) return [input];
  return filesBelow(input)
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => join(input, file));
}
