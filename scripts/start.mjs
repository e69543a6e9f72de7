/** Sets everything up and serves the finished site. Run: npm start */
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './setup/packages.mjs';

ensurePackages();
const { register } = await import('tsx/esm/api');
register();
// Before the build: nobody should wait for it to learn of a slip.
const { ensurePort } = await import('./setup/port.ts');
ensurePort();
const build = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--if-changed'], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);
await import('./serve-site.ts');
