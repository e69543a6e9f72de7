import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of the system where it is Debian's or Ubuntu's and lets us; elsewhere nothing happens. */
export function installDebianPackages(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-q', ...names], { stdio: 'inherit' });
}
