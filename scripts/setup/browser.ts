import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debian-packages';

/** The browser for the journeys, installed if none starts: where it is, or undefined for Playwright's own. */
export async function ensureBrowser(): Promise<string | undefined> {
  if (!isOwnThere() && onSystem(whole).length > 0 && onSystem(shell).length === 0)
    installDebianPackages(shell);
  for (const install of [() => {}, installOwn, () => installDebianPackages([...shell, 'chromium'])]) {
    install();
    for (const path of candidates()) if (await starts(path)) return path;
  }
  return undefined;
}

/** The first browser that is there, without trying it; undefined for Playwright's own. */
export function presentBrowser(): string | undefined {
  return candidates()[0];
}

/** How to start the browser with all that has to do with its window: only it keeps a page as it was for coming back. */
export function wholeBrowser(): { channel: string } | { executablePath: string } {
  const [executablePath] = onSystem(whole);
  return executablePath && !isOwnThere() ? { executablePath } : { channel: 'chromium' };
}

/**
 * Playwright's own comes first, then the system's. The headless shell is the same browser without its window, which nobody sees here: the journeys
 * take two thirds of the time. Playwright takes its own shell where no path is named.
 */
function candidates(): (string | undefined)[] {
  const system = [...onSystem(shell), ...onSystem(whole)];
  return isOwnThere() ? [undefined, ...system] : system;
}

const shell = ['chromium-headless-shell'];
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const isOwnThere = (): boolean => existsSync(chromium.executablePath());

function onSystem(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const places = names === whole ? [...onPath, ...mac] : onPath;
  return places.filter((path) => existsSync(path) && !isSnap(path));
}

/** A browser from a snap cannot read the temporary profile that Playwright gives it. */
function isSnap(path: string): boolean {
  return realpathSync(path).includes('snap');
}

async function starts(executablePath: string | undefined): Promise<boolean> {
  try {
    await (await chromium.launch({ ...(executablePath && { executablePath }) })).close();
    return true;
  } catch {
    return false;
  }
}

function installOwn(): void {
  console.log('Installing a browser …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
}
