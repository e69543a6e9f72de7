import { rmSync } from 'node:fs';
import { isSuccessful, type Counts, countsOf, type Said } from './counts';

export interface ValidationStep {
  name: string;
  run: (said: Said) => Promise<Counts>;
}

const tsx = ['--import', 'tsx'];
const next = 'node_modules/next/dist/bin/next';

/**
 * What `npm test` proves, in this order; a failed step does not stop the next. Steps that stand together run at the same time: none of them uses
 * more than one core, and none reads what another writes.
 */
export const steps: readonly (readonly ValidationStep[])[] = [
  [
    { name: 'types', run: once([next, 'typegen'], ['node_modules/typescript/bin/tsc', '--noEmit']) },
    { name: 'lint', run: once(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
    { name: 'content', run: once([...tsx, 'scripts/check-content.ts']) },
  ],
  [{ name: 'unit', run: unit }],
  [{ name: 'build', run: once([...tsx, 'scripts/build.ts', '--if-changed']) }],
  [{ name: 'journeys', run: journeys }],
  // A sample; npm run prove takes a hundred.
  [{ name: 'random walks', run: once([...tsx, 'scripts/prove-walks.ts', '4']) }],
];

function once(...commands: string[][]): ValidationStep['run'] {
  return async (said) => {
    for (const args of commands) if (!(await isSuccessful(args, said))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };
}

async function unit(said: Said): Promise<Counts> {
  const report = '.cache/vitest.json';
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await isSuccessful(['node_modules/vitest/vitest.mjs', 'run', ...reporters], said);
  return countsOf(report, isPassed);
}

async function journeys(said: Said): Promise<Counts> {
  const report = '.cache/playwright.json';
  rmSync(report, { force: true });
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'];
  const isPassed = await isSuccessful(args, said, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return countsOf(report, isPassed);
}
