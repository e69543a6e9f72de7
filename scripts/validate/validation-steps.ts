import { rmSync } from 'node:fs';
import { isSuccessful, type Counts, countsOf, type Said } from './counts';

export interface ValidationStep {
  name: string;
  run: (said: Said) => Promise<Counts>;
}

const tsx = ['--import', 'tsx'];
const next = 'node_modules/next/dist/bin/next';

/**
 * What `npm test` proves: one stage after the other, a failed step does not stop the next. The columns of a stage stand side by side, as no step but
 * journeys uses more than one core, and none reads what another writes at the same time; the two of the first take about as long.
 */
export const stages: readonly (readonly (readonly ValidationStep[])[])[] = [
  [
    [
      { name: 'types', run: once([next, 'typegen'], ['node_modules/typescript/bin/tsc', '--noEmit']) },
      { name: 'lint', run: once(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
      // The build begins with the check of the content, and what is built was checked.
      { name: 'content and build', run: once([...tsx, 'scripts/build.ts', '--if-changed']) },
      // A sample; npm run prove takes a hundred.
      { name: 'random walks', run: once([...tsx, 'scripts/prove-walks.ts', '2']) },
    ],
    [{ name: 'unit', run: unit }],
  ],
  [[{ name: 'journeys', run: journeys }]],
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
