/** Runs `assess` as one file: it holds little more than half of the memory that it takes file by file. Run: npm run --silent assess -- --help */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));
// In a program of its own: the bundler is not to count among what this one holds. One file each, as several may run at once.
const file = new URL(`../.cache/assess/${process.pid}.mjs`, import.meta.url);
execFileSync(process.execPath, [path('assess/bundle.mjs'), path('..'), fileURLToPath(file)], {
  stdio: 'inherit',
});
await import(file.href).finally(() => rmSync(file));
