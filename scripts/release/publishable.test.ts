import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { gitIn, type Git } from '../edit/git';
import { commitAside, commitConfirmed } from '../edit/repository';
import { commitOfDraft, commitToPublish, pullForward } from './publishable';
import { expectRoom, noRoom } from './release-needs';

let folder: string;
let root: string;
let git: Git;
const file = 'content/a.yaml';
const write = (text: string, name = file) => writeFileSync(join(root, name), text);

// Made once; each test has a copy.
const first = mkdtempSync(join(tmpdir(), 'publishable-'));
beforeAll(() => {
  root = join(first, 'source');
  mkdirSync(join(root, 'content'), { recursive: true });
  git = gitIn(root);
  git(['init', '--quiet', '--template=']);
  git(['config', 'user.name', '山田 花子']);
  git(['config', 'user.email', 'yamada@example.jp']);
  write('a: 1\n');
  write('{}', 'package-lock.json');
  git(['add', '.']);
  git(['commit', '--quiet', '--message', 'first']);
});
afterAll(() => rmSync(first, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publishable-'));
  cpSync(first, folder, { recursive: true, preserveTimestamps: true });
  root = join(folder, 'source');
  git = gitIn(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const saved = () =>
  commitAside([{ file, after: 'a: 2\n' }], 'a change\n\nEdited-by: 山田\nEdit: {}\n', '山田', root);
const confirmed = (name: string, by: string) =>
  commitConfirmed(
    name,
    [{ file, after: 'a: 2\n' }],
    `yes\n\nEdited-by: 山田\nConfirmed-by: ${by} 2026-11-30\n`,
    by,
    root,
  );

test('what has been recorded and what waits beside it leave nothing to ask', () => {
  saved();
  expect(commitToPublish(root)).toBe(git(['rev-parse', '--short=8', 'HEAD']));
});

test('a change with the yes of another person is published', () => {
  confirmed(saved(), '鈴木');
  expect(commitToPublish(root)).toMatch(/^[0-9a-f]{8}$/);
});

test.each([
  ['put on the branch by hand', (name: string) => git(['merge', '--quiet', '--ff-only', `edit/${name}`])],
  ['merged by hand', (name: string) => git(['merge', '--quiet', '--no-ff', '-m', 'm', `edit/${name}`])],
  ['confirmed by whoever made it', (name: string) => confirmed(name, '山　田')],
])('a change %s is refused, by its name', (_, how) => {
  how(saved());
  expect(() => commitToPublish(root)).toThrow('Nobody has confirmed this change yet: a change (山田)');
});

test('a change that was put on the branch by hand is no obstacle once it is taken back, and is one when it is brought back', () => {
  git(['merge', '--quiet', '--ff-only', `edit/${saved()}`]);
  git(['revert', '--no-edit', 'HEAD']);
  expect(commitToPublish(root)).toMatch(/^[0-9a-f]{8}$/);
  git(['revert', '--no-edit', 'HEAD']);
  expect(() => commitToPublish(root)).toThrow('Nobody has confirmed this change yet');
});

test('what was changed and not recorded is refused, a new file too, and a draft may have it', () => {
  write('a: 3\n');
  write('b: 1\n', 'content/b.yaml');
  expect(() => commitToPublish(root)).toThrow('content/a.yaml, content/b.yaml');
  expect(commitOfDraft(root)).toMatch(/^[0-9a-f]{8}$/);
});

test('where no history is, or no git at all, the sentence says what to do', () => {
  expect(() => commitToPublish(folder)).toThrow('git clone');
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    expect(() => commitToPublish(root)).toThrow('Git is missing: install it from https://git-scm.com');
  } finally {
    process.env.PATH = path;
  }
});

test('what is new on the server comes, and what has gone another way is left alone', () => {
  const clone = join(folder, 'clone');
  gitIn(folder)(['clone', '--quiet', root, clone]);
  write('{ "a": 1 }', 'package-lock.json');
  git(['commit', '--quiet', '--all', '--message', 'packages']);
  expect(pullForward(clone)).toEqual({ hasNewPackages: true });
  expect(pullForward(clone)).toEqual({ hasNewPackages: false });
  write('a: 4\n');
  git(['commit', '--quiet', '--all', '--amend', '--message', 'otherwise']);
  expect(() => pullForward(clone)).toThrow('cannot be brought together');
  expect(readFileSync(join(clone, file), 'utf8')).toBe('a: 1\n');
});

test('a folder that cannot be written to, or that has no room, is named', () => {
  write('', 'a-file');
  expect(() => expectRoom(root, join(root, 'a-file/site'))).toThrow('give this user the right to write');
  expect(() => expectRoom(root, join(folder, 'site'))).not.toThrow();
  expect(noRoom('/srv/site', 80_000_001, 12_000_000)).toBe(
    'There is no room in /srv/site: 81 MB are needed, and 12 MB are free.',
  );
});
