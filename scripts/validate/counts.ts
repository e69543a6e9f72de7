import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a Node program, shows what it says and tells whether it ended well. */
export function isSuccessful(args: string[], env: Record<string, string> = {}): boolean {
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: environment }).status === 0;
}

/** The counts in a report of vitest or Playwright; a run that went wrong without a failed test counts as one failure. */
export function countsOf(report: string, isPassed: boolean): Counts {
  const counts = readCounts(report);
  return isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function readCounts(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
    if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
