import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a Node program, notes what it says, and tells whether it ended well. */
export function isSuccessful(
  args: readonly string[],
  said: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const program = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve) => {
    program.once('error', () => resolve(false));
    program.once('close', (status) => resolve(status === 0));
  });
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
