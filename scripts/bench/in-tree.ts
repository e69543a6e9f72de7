import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of the project wrote that was run in a tree, on one of its outputs; refused where it failed. */
export function ranIn(tree: string, args: readonly string[], output: 1 | 3 = 1): string {
  // What is answered on a line each is a gigabyte.
  const stdio: SpawnSyncOptions['stdio'] = ['ignore', output === 1 ? 'pipe' : 'ignore', 'inherit', 'pipe'];
  const loader = args.some((each) => each.endsWith('.ts')) ? ['--import', 'tsx'] : [];
  const { status, output: written } = spawnSync(process.execPath, [...loader, ...args], {
    cwd: tree,
    stdio,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${tree}.`);
  return String(written[output]);
}

/** What the package of a tree runs under a name: `tsx scripts/assess.ts`. */
export function packageScript(tree: string, name: string): string {
  return JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8')).scripts[name];
}
