import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../export/pages';
import { atMost, type BenchRow } from './bench-row';

/** In a copy of this tree: how long a build takes after one words file has changed, beside a whole one of the same, and whether both come to the same site. */
export function buildAgain(): BenchRow[] {
  const copy = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
    for (const file of files.split('\n')) if (file && existsSync(file)) cpSync(file, join(copy, file));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    build(copy);
    changeWords(join(copy, 'content/programmes/child-medical/ja.yaml'));
    const again = build(copy);
    renameSync(join(copy, 'out'), join(copy, 'again'));
    for (const kept of ['.cache', '.next']) rmSync(join(copy, kept), { recursive: true });
    const whole = build(copy);
    return [
      atMost('build again after one changed words file', 0.5, '× a whole build', again / whole),
      atMost(
        'files of it that a whole build makes otherwise',
        0,
        'files',
        otherFiles(join(copy, 'again'), join(copy, 'out')),
      ),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The seconds of a build. */
function build(tree: string): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`A build failed in ${tree}.`);
  return (performance.now() - started) / 1000;
}

/** Says the same a little differently, in Japanese, of which all translations are made. */
function changeWords(file: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^(summary: .*)制度です。$/m, '$1市の制度です。');
  if (changed === text) throw new Error(`${file} says nothing that could be said differently.`);
  writeFileSync(file, changed);
}

/** How many files are in one site alone, or are not the same bytes in both. */
function otherFiles(one: string, other: string): number {
  const files = new Set([...filesBelow(one), ...filesBelow(other)]);
  const bytes = (site: string, file: string) =>
    existsSync(join(site, file)) && readFileSync(join(site, file), 'base64');
  return [...files].filter((file) => bytes(one, file) !== bytes(other, file)).length;
}
