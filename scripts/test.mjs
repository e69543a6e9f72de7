/** Installs what is missing, a browser included, and proves the whole project. Run: npm test */
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './setup/packages.mjs';

ensurePackages();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/validate.ts', '--install'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
