import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Builds the site, where anything in it has changed, and puts it where it is published, by the commands that a terminal has. Gives the last line. */
export async function publishSite(target: string, root: string): Promise<string> {
  await run('build.ts', ['--if-changed'], root);
  return run('release.ts', [target], root);
}

/** Puts the version before the published one back. */
export function putBack(target: string, root: string): Promise<string> {
  return run('release.ts', [target, '--back'], root);
}

/** The commands stand beside this program, whatever repository it works on. */
const scripts = join(import.meta.dirname, '..');

function run(command: string, args: readonly string[], root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const loader = pathToFileURL(join(scripts, '../node_modules/tsx/dist/loader.mjs')).href;
    const child = spawn(process.execPath, ['--import', loader, join(scripts, command), ...args], {
      cwd: root,
    });
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
