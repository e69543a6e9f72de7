import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../serve';
import { presentBrowser } from '../setup/browser';
import type { BenchRow } from './bench-row';
import { judgingAgainst, linesAgainst } from './judging-against';
import { scriptsAgainst } from './scripts-against';
import { startAgainst } from './start-against';
import { wayAgainst } from './way-against';

/** What the project promises beside an earlier commit, which is built in a folder of its own: both are looked at in turn. */
export async function against(commit: string): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  execFileSync('git', ['worktree', 'add', '--detach', folder, commit], { stdio: 'ignore' });
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: folder, stdio: 'ignore' });
    return await againstTree(folder);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { stdio: 'ignore' });
  }
}

/** The same beside a folder that holds an earlier commit with its site. */
export async function againstTree(folder: string): Promise<BenchRow[]> {
  mkdirSync(join(folder, '.cache'), { recursive: true });
  const site = join(folder, 'out');
  return [
    ...scriptsAgainst(site),
    ...(await withBothSites(site, startAgainst)),
    ...(await withBothSites(site, wayAgainst)),
    ...judgingAgainst(folder),
    ...linesAgainst(folder),
  ];
}

/** Gives a browser the addresses of the site of before and of the one of now. */
async function withBothSites(
  before: string,
  look: (browser: Browser, before: string, now: string) => Promise<BenchRow[]>,
): Promise<BenchRow[]> {
  const servers = [await serve(before, 0), await serve('out', 0)];
  const [then = '', now = ''] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}`,
  );
  const executablePath = process.env.CHROMIUM_PATH ?? presentBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    return await look(browser, then, now);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}
