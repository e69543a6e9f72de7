import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debian-packages';

/** The browser for the journeys, installed if none starts. Playwright's own comes first, then the system's. */
export async function ensureBrowser(): Promise<string | undefined> {
  for (const install of [() => {}, installOwn, installWithApt]) {
    install();
    for (const path of candidates()) if (await starts(path)) return path;
  }
  return undefined;
}

/** The first browser that is there, without trying it. */
export function presentBrowser(): string | undefined {
  return candidates()[0];
}

function candidates(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const mac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [chromium.executablePath(), ...onPath, ...mac].filter((path) => existsSync(path) && !isSnap(path));
}

/** A browser from a snap cannot read the temporary profile that Playwright gives it. */
function isSnap(path: string): boolean {
  return realpathSync(path).includes('snap');
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    await (await chromium.launch({ executablePath })).close();
    return true;
  } catch {
    return false;
  }
}

function installOwn(): void {
  console.log('Installing a browser …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
}

function installWithApt(): void {
  installDebianPackages(['chromium']);
}
