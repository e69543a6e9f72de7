import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Builds the site and puts it where it is published, by the commands that a terminal has. Gives the last line of each. */
export async function publishSite(target: string, root: string): Promise<string> {
  await run(['scripts/build.ts'], root);
  return run(['scripts/release.ts', target], root);
}

/** Puts the version before the published one back. */
export function putBack(target: string, root: string): Promise<string> {
  return run(['scripts/release.ts', target, '--back'], root);
}

function run(args: readonly string[], root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
    const child = spawn(process.execPath, ['--import', loader, ...args], { cwd: root });
    let said = '';
    const keep = (part: Buffer) => (said += part.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said.trim().split('\n').at(-1) ?? '');
      else reject(new Error(said.trim()));
    });
  });
}
