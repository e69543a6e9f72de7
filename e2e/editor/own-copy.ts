import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The content in a repository of its own, with the editor at work on it. */
export type OwnCopy = {
  readonly root: string;
  readonly address: string;
  readonly git: (...args: string[]) => string;
  /** Changes a file as somebody else would, outside the page. */
  readonly write: (file: string, change: (text: string) => string) => void;
  /** Where the site is published. */
  readonly site: string;
  /** Makes a finished site that says something, as a build of this content would leave it. */
  readonly finishSite: (text: string) => void;
  readonly close: () => void;
};

/** The day on which the clerks work. */
export const workday = '2026-11-30';

/** Copies the content into a new repository and starts the editor on it, as `npm run edit` does. */
export async function ownCopy(): Promise<OwnCopy> {
  const root = mkdtempSync(join(tmpdir(), 'own-copy-'));
  for (const folder of ['content', 'messages', 'docs/examples'])
    cpSync(folder, join(root, folder), { recursive: true });
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '--quiet');
  for (const [key, value] of [
    ['user.name', '山田 花子'],
    ['user.email', 'yamada@example.jp'],
  ] as const)
    git('config', key, value);
  writeFileSync(join(root, '.gitignore'), 'out/\n.cache/\nsite/\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The content as it is');
  const site = join(root, 'site');
  const server = startEditor(root, site);
  const address = await addressOf(server);
  return {
    ...{ root, address, git, site },
    finishSite: (text) => finishSite(root, text),
    write: (file, change) => {
      const path = join(root, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    close: () => {
      server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function startEditor(root: string, site: string): ChildProcess {
  const args = ['--import', loader(), resolve('scripts/edit.ts'), '--on', workday, '--site', site];
  return spawn(process.execPath, args, { cwd: root, env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A site of one page with the stamp of a build, so that the build finds that nothing has changed since. */
function finishSite(root: string, text: string): void {
  for (const folder of ['out', '.cache']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'out/index.html'), text);
  writeFileSync(join(root, 'out/_headers'), '');
  const inputs = pathToFileURL(resolve('scripts/export/inputs.ts')).href;
  const program = `import { hashOfInputs, hashOfSources } from '${inputs}'; process.stdout.write(JSON.stringify({ inputs: hashOfInputs(), sources: hashOfSources(), seconds: 0 }));`;
  const args = ['--import', loader(), '--input-type=module', '--eval', program];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, env: env(), encoding: 'utf8' });
  writeFileSync(join(root, '.cache/build.json'), stdout);
}

const loader = (): string => pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const env = () => ({ ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') });

/** The address that the editor shows when it has started. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    server.on('exit', (code) => failed(new Error(`the editor ended with ${code}`)));
    server.stdout?.on('data', (part: Buffer) => {
      const [address] = /http:\S+/.exec(part.toString('utf8')) ?? [];
      if (address) found(address);
    });
  });
}
