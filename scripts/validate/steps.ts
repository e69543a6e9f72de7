import { rmSync } from 'node:fs';
import { isSuccessful, type Counts, countsOf } from './counts';

interface Step {
  name: string;
  run: () => Counts;
}

const tsx = ['--import', 'tsx'];
const next = 'node_modules/next/dist/bin/next';

/** What `npm test` proves, in this order; a failed step does not stop the next. */
export const steps: Step[] = [
  { name: 'types', run: () => once([next, 'typegen'], ['node_modules/typescript/bin/tsc', '--noEmit']) },
  { name: 'lint', run: () => once(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
  { name: 'content', run: () => once([...tsx, 'scripts/check-content.ts']) },
  { name: 'unit', run: unit },
  { name: 'build', run: () => once([...tsx, 'scripts/build.ts', '--if-changed']) },
  { name: 'journeys', run: journeys },
  // A sample; npm run prove takes a hundred.
  { name: 'random walks', run: () => once([...tsx, 'scripts/prove-walks.ts', '4']) },
];

function once(...commands: string[][]): Counts {
  const isPassed = commands.every((args) => isSuccessful(args));
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 };
}

function unit(): Counts {
  const report = '.cache/vitest.json';
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = isSuccessful(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  return countsOf(report, isPassed);
}

function journeys(): Counts {
  const report = '.cache/playwright.json';
  rmSync(report, { force: true });
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'];
  const isPassed = isSuccessful(args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return countsOf(report, isPassed);
}
