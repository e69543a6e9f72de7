/**
 * Follows the pages of docs/tasks on a question and on a programme word for word, in a copy of this repository, to the built pages: types, checks and
 * examples hold, and nothing but the files that the pages name has changed. Some minutes. Run: npx tsx scripts/prove-tasks.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filledBySample } from './new/sample-answers';
import { locales } from '@/lib/i18n/locales';

const copy = mkdtempSync(join(tmpdir(), 'tasks-'));
const failures: string[] = [];

for (const name of git('.', 'ls-files').split('\n')) if (existsSync(name)) cpSync(name, join(copy, name));
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
git(copy, 'init', '-q');
keep();

const began = performance.now();
follow('add-a-question.ja.md');
expectChanged(
  'a yes-no question',
  ['lib/facts/inputs/people.ts', 'lib/questions/questions.ts'],
  [...['content/', 'docs/household-format.md', 'docs/facts.md', 'public/household.schema.json']],
);
run('npx next typegen');
run('npx tsc --noEmit');
keep();

follow('add-a-programme.ja.md');
expectChanged('a programme of ordinary conditions', [], ['content/']);
console.log(`Both pages: ${Math.round((performance.now() - began) / 1000)} seconds of commands`);

run('npm run build');
for (const locale of locales) {
  const page = [
    `out/${locale}/programmes/school-gift.html`,
    `out/${locale}/programmes/school-gift/index.html`,
  ]
    .map((name) => join(copy, name))
    .find((name) => existsSync(name));
  const isThere = page !== undefined && readFileSync(page, 'utf8').includes('試しの祝い金');
  if (!isThere) failures.push(`no page of the programme in ${locale}`);
}

rmSync(copy, { recursive: true });
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'Followed word for word.' : `${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs every command of a page in its order; writes what is to be written when one has begun something, and confirms the examples. */
function follow(page: string): void {
  const text = readFileSync(join('docs/tasks', page), 'utf8');
  for (const [, block = ''] of text.matchAll(/^```\n([\s\S]*?)^```$/gm))
    for (const command of block.split('\n').filter((line) => /^(npm run|npx) /.test(line))) {
      run(command);
      if (/ new -- (programme|question) /.test(command)) writePlaces();
      if (/ new -- examples /.test(command)) confirmExamples();
    }
}

function run(command: string): void {
  console.log(`$ ${command}`);
  const { status, stdout, stderr } = spawnSync(command, {
    ...{ cwd: copy, shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 },
    env: { ...process.env, COMMAND_LANGUAGE: 'ja', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) failures.push(`${command}\n${`${stdout}${stderr}`.slice(-2000)}`);
}

/** As somebody who writes Japanese alone: the other two languages are deleted, as the page says. */
function writePlaces(): void {
  for (const name of changedFiles().filter((each) => each.startsWith('content/'))) {
    const file = join(copy, name);
    if (/\/(ja-simple|en)\.yaml$/.test(name)) rmSync(file);
    else if (!name.endsWith('/examples.yaml'))
      writeFileSync(file, filledBySample(readFileSync(file, 'utf8')));
  }
}

function confirmExamples(): void {
  for (const name of changedFiles().filter((each) => each.endsWith('/examples.yaml'))) {
    const file = join(copy, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*〔書く所：.*\n/, ''));
  }
}

/** Exactly these files of code, and others only where they are made from content. */
function expectChanged(what: string, code: readonly string[], made: readonly string[]): void {
  const others = changedFiles().filter((name) => !made.some((start) => name.startsWith(start)));
  console.log(`${what}: ${others.length} files of code`);
  if (others.join() !== code.join()) failures.push(`${what} changed ${others.join(', ')}`);
}

function changedFiles(): string[] {
  return git(copy, 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .map((line) => line.slice(3))
    .filter(
      (name) => name !== '' && !/^(node_modules|next-env\.d\.ts|\.next|messages\/.*\.d\.json\.ts)/.test(name),
    );
}

function keep(): void {
  git(copy, 'add', '-A');
  git(copy, '-c', 'user.name=prove', '-c', 'user.email=prove@example.jp', 'commit', '-qm', 'kept');
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
