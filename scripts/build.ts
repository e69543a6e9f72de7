/**
 * Checks the content, builds and finishes the site beside out/ and swaps it in whole. Run: npm run build (-- --if-changed).
 * With --preview 2027-04-01 it makes a draft as of that day in .cache/preview/out and leaves out/ alone.
 */
// First of all: it says to what follows that a draft is made.
import { isIfChanged, preview } from './export/asked-of-build';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dayInJapan } from '@/lib/dates';
import { siteOrigin } from '@/lib/site-origin';
import { siteContradictions } from './export/site-contradictions';
import { finishExport } from './export/finish';
import { hashOfInputs, hashOfPageSources, hashOfSources } from './export/inputs';
import { madeBefore } from './export/made-before';
import { securityText } from './export/security-text';
import { isBuiltFromHere, stamp } from './export/stamp';
import { swapIn } from './export/swap';

const place = preview ? '.cache/preview' : '.cache';
const fresh = `${place}/site`;
const [inputs, sources, sourcesOfPages] = [hashOfInputs(), hashOfSources(), hashOfPageSources()];
const security = securityTextOrRefusal();

if (isIfChanged && isBuilt()) {
  console.log('The site in out/ is up to date.');
} else {
  const began = performance.now();
  const pages = startPages();
  // Beside the pages, and heard first: it says what they may have stumbled over.
  const check = start(['--import', 'tsx', 'scripts/check-content.ts']);
  if ((await codeOf(check)) !== 0) {
    pages.kill();
    process.exit(1);
  }
  if ((await codeOf(pages)) !== 0) process.exit(1);
  const before = madeBefore(`${place}/made`);
  await finishExport(fresh, preview ? `${place}/hosting` : 'hosting', security, before);
  refuseContradictions();
  before.forgetOthers();
  if (!preview) rmSync(stamp, { force: true });
  const site = preview ? `${place}/out` : 'out';
  swapIn(fresh, site, `${place}/older`);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (!preview) writeStamp(seconds);
  console.log(`Built ${site}/ in ${seconds} s.`);
  if (!process.env.SITE_ORIGIN)
    console.log(
      'SITE_ORIGIN is not set: pages, sitemap and open data name no address of their own (docs/hosting.md).',
    );
  if (!security) console.log('SECURITY_CONTACT is not set: the site has no security.txt (docs/hosting.md).');
}

/** What cannot be published is refused at once, and not after everything else was made. */
function securityTextOrRefusal(): string | undefined {
  try {
    return securityText(process.env, dayInJapan(new Date()), siteOrigin(process.env.SITE_ORIGIN));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** A site that contradicts itself stays beside the one that is served. */
function refuseContradictions(): void {
  const found = siteContradictions(fresh);
  if (found.length === 0) return;
  console.error([`${found.length} contradictions in ${fresh}:`, ...found].join('\n'));
  process.exit(1);
}

function isBuilt(): boolean {
  return (
    existsSync(stamp) &&
    existsSync('out/_headers') &&
    JSON.parse(readFileSync(stamp, 'utf8')).inputs === inputs &&
    isBuiltFromHere()
  );
}

/** Makes the pages, and compiles them first where that was not done yet. */
function startPages(): ChildProcess {
  const mode = isCompiled() ? ['--experimental-build-mode', 'generate'] : [];
  // The framework would read there which files it made the last time, and take those for the ones to publish.
  rmSync('.next/prerender-manifest.json', { force: true });
  return start(['node_modules/next/dist/bin/next', 'build', '--webpack', ...mode]);
}

/** Whether the framework has compiled the pages of these sources; it says so last, and forgets it first. */
function isCompiled(): boolean {
  return existsSync('.next/BUILD_ID') && readFileSync('.next/BUILD_ID', 'utf8') === sourcesOfPages;
}

function start(args: string[]): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    BUILD_ID: sourcesOfPages,
    SITE_FOLDER: fresh,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(preview && { PAGES_DAY: preview }),
  };
  return spawn(process.execPath, args, { stdio: 'inherit', env });
}

/** What a process ends with; null where it was ended. */
async function codeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Written last and in one move: a build that was cut off leaves no stamp. */
function writeStamp(seconds: number): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(`${stamp}.part`, JSON.stringify({ inputs, sources, seconds }));
  renameSync(`${stamp}.part`, stamp);
}
