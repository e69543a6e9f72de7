import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import { writeFrozen } from '@/lib/testing/frozen-content';
import { newCommand } from './new/new-command';
import { translatedCommand } from './translated/translated-command';

const root = mkdtempSync(join(tmpdir(), 'stumbling-'));
writeFrozen(root);
for (const file of ['programmes/relocation-grant', 'questions/student']) {
  const words = join(root, 'content', file, 'ja.yaml');
  writeFileSync(words, readFileSync(words, 'utf8').replace(/^title: .*$/m, 'title: {sum}円'));
}
afterAll(() => rmSync(root, { recursive: true }));

const first = 'Correct the content first: npm run check-content names what to write (2).';

test.each([
  ['new', () => newCommand(['answers'], root, plainDate('2026-11-30'))],
  ['translated', () => translatedCommand(['en'], root)],
])('npm run %s says over slips in files what to correct first', (_, run) => {
  expect(run()).toEqual({ text: first, code: 2 });
});

// These two work on the project in which they are started.
test.each([
  ['stale', []],
  ['draw', ['relocation-grant']],
])('npm run %s says so too', (name, args) => {
  const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const program = ['--import', loader, resolve(`scripts/${name}.ts`), ...args];
  const env = { ...process.env, COMMAND_LANGUAGE: 'en', TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  const { stdout, stderr, status } = spawnSync(process.execPath, program, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect({ said: (stdout + stderr).trim(), status }).toEqual({ said: first, status: 2 });
});
