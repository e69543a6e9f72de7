import { rmSync } from 'node:fs';
import { isSuccessful, type Counts, countsOf } from './counts';

export interface ValidationStep {
  name: string;
  run: (said: string[]) => Promise<Counts>;
}

const tsx = ['--import', 'tsx'];
const next = 'node_modules/next/dist/bin/next';

/**
 * What `npm test` proves: in a column one step after the other, of which a failed one does not stop the next. The columns stand side by side, as no
 * step but journeys uses more than one core, and none reads what another writes at the same time.
 */
export const columns: readonly (readonly ValidationStep[])[] = [
  [
    { name: 'types', run: once([next, 'typegen'], ['node_modules/typescript/bin/tsc', '--noEmit']) },
    { name: 'lint', run: once(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
    // The build begins with the check of the content, and what is built was checked.
    { name: 'content and build', run: once([...tsx, 'scripts/build.ts', '--if-changed']) },
    // A sample; npm run prove takes a hundred.
    { name: 'random walks', run: once([...tsx, 'scripts/prove-walks.ts', '2']) },
    { name: 'journeys', run: journeys },
  ],
  [{ name: 'unit', run: unit }],
];

function once(...commands: string[][]): ValidationStep['run'] {
  return async (said) => {
    for (const args of commands) if (!(await isSuccessful(args, said))) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };
}

async function unit(said: string[]): Promise<Counts> {
  const report = '.cache/vitest.json';
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await isSuccessful(['node_modules/vitest/vitest.mjs', 'run', ...reporters], said);
  return countsOf(report, isPassed);
}

async function journeys(said: string[]): Promise<Counts> {
  const report = '.cache/playwright.json';
  rmSync(report, { force: true });
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'];
  const isPassed = await isSuccessful(args, said, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    JOURNEYS_IN_TURN: '1',
  });
  return countsOf(report, isPassed);
}
