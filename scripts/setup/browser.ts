import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debian-packages';

/** The browser for the journeys, installed if none starts: where it is, or undefined for Playwright's own. */
export async function ensureBrowser(): Promise<string | undefined> {
  for (const install of [() => {}, installOwn, installShell, installWhole]) {
    install();
    for (const path of candidates()) if (await starts(path)) return path;
  }
  return undefined;
}

/** The first browser that is there, without trying it; undefined for Playwright's own. */
export function presentBrowser(): string | undefined {
  return candidates()[0];
}

/**
 * Playwright's own comes first, then the system's. The headless shell is the same browser without its window, which nobody sees here: the journeys
 * take two thirds of the time. Playwright takes its own shell where no path is named.
 */
function candidates(): (string | undefined)[] {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome.exe',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const system = [...onPath, ...mac].filter((path) => existsSync(path) && !isSnap(path));
  return existsSync(chromium.executablePath()) ? [undefined, ...system] : system;
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

function installShell(): void {
  installDebianPackages(['chromium-headless-shell']);
}

/** Where the shell is no package of its own. */
function installWhole(): void {
  installDebianPackages(['chromium']);
}
