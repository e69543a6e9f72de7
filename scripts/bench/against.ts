import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../serve';
import { presentBrowser } from '../setup/browser';
import { atMost, type BenchRow } from './bench-row';
import { visit, type MeasuredVisit } from './visit';

/** The start of the checker beside that of an earlier commit, which is built in a folder of its own: both served and visited in turn. */
export async function against(commit: string): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  execFileSync('git', ['worktree', 'add', '--detach', folder, commit], { stdio: 'ignore' });
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: folder, stdio: 'ignore' });
    return await judgedAgainst(join(folder, 'out'), 'out');
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { stdio: 'ignore' });
  }
}

/** The same of two sites that are built already. */
export async function judgedAgainst(before: string, now: string): Promise<BenchRow[]> {
  const servers = [await serve(before, 0), await serve(now, 0)];
  const executablePath = process.env.CHROMIUM_PATH ?? presentBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const visits: [MeasuredVisit[], MeasuredVisit[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1)
      for (const [site, server] of servers.entries())
        visits[site]?.push(
          await visit(browser, `http://localhost:${(server.address() as AddressInfo).port}`),
        );
    return rowsOf(...visits);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

const turns = 5;

function rowsOf(before: MeasuredVisit[], now: MeasuredVisit[]): BenchRow[] {
  const ratio = (what: keyof MeasuredVisit) => median(now, what) / median(before, what);
  return [
    atMost('checker, largest contentful paint', 0.5, '× before', ratio('paint')),
    atMost('checker, time blocked', 0.35, '× before', ratio('blocked')),
    atMost('checker, until a tap on Continue moves on', 0.8, '× before', ratio('goesOn')),
    atMost('checker, layout moved', 0, '', median(now, 'moved')),
  ];
}

function median(visits: MeasuredVisit[], what: keyof MeasuredVisit): number {
  const sorted = visits.map((each) => each[what]).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
