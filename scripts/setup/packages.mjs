import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Installs the packages of the lock unless exactly those are there. An install that was cut off counts as none. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; its own message is above.');
}

/** npm writes node_modules/.package-lock.json last, so it names what is really there. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    const found = present[path];
    if (!found) return path === '' || Boolean(optional || devOptional || peer);
    return found.version === version;
  });
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
