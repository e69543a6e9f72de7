/** Opens checker, desk and list under every fault of their files, of the store, of the clock and of the browser, where npm test takes a sample, and proves that nothing is blank and no answer lost. Needs a build. Run: npx tsx scripts/prove-faults.ts */
import { spawnSync } from 'node:child_process';

const spec = 'e2e/checker/faults.spec.ts';
const args = ['node_modules/@playwright/test/cli.js', 'test', spec, '--reporter=line'];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, EVERY_PAGE: '1' },
});
process.exitCode = status ?? 1;
