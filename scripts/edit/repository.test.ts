import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { gitIn, type Git } from './git';
import {
  commitAside,
  commitConfirmed,
  committedMark,
  takeBack,
  uncommitted,
  waitingChanges,
} from './repository';

let root: string;
let git: Git;
const file = 'content/a.yaml';
const write = (text: string) => writeFileSync(join(root, file), text);
const read = () => readFileSync(join(root, file), 'utf8');

// Made once; each test has a copy.
const first = mkdtempSync(join(tmpdir(), 'edit-repository-'));
beforeAll(() => {
  root = first;
  git = gitIn(first);
  git(['init', '--quiet', '--template=']);
  git(['config', 'user.name', '山田 花子']);
  git(['config', 'user.email', 'yamada@example.jp']);
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'messages'));
  write('a: 1 # 注\n');
  git(['add', '.']);
  git(['commit', '--quiet', '--message', 'first']);
});
afterAll(() => rmSync(first, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'edit-repository-'));
  cpSync(first, root, { recursive: true, preserveTimestamps: true });
  git = gitIn(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const aside = (after: string, by = '山田') =>
  commitAside([{ file, after }], `a change\n\nEdited-by: ${by}\n`, by, root);

test('a change waits beside the branch that is published: no file and no index is touched', () => {
  const name = aside('a: 2 # 注\n');
  expect(read()).toBe('a: 1 # 注\n');
  expect(git(['status', '--porcelain'])).toBe('');
  expect(git(['show', `edit/${name}:${file}`])).toBe('a: 2 # 注');
  expect(waitingChanges(root)).toEqual([{ name, message: 'a change\n\nEdited-by: 山田' }]);
});

test('a yes writes the files, holds nothing but the change, and the waiting branch is gone', () => {
  const name = aside('a: 2 # 注\n');
  commitConfirmed(
    name,
    [{ file, after: 'a: 2 # 注\n' }],
    'yes\n\nConfirmed-by: 鈴木 2026-11-30\n',
    '鈴木',
    root,
  );
  expect(read()).toBe('a: 2 # 注\n');
  expect(git(['log', '-1', '--format=%an %b'])).toBe('鈴木 Confirmed-by: 鈴木 2026-11-30');
  expect(git(['diff', '--name-only', 'HEAD^1', 'HEAD'])).toBe(file);
  expect(git(['log', '-1', '--format=%an', 'HEAD^2'])).toBe('山田');
  expect({ waiting: waitingChanges(root), status: git(['status', '--porcelain']) }).toEqual({
    waiting: [],
    status: '',
  });
});

test('what somebody has changed by hand is not overwritten by a yes', () => {
  const name = aside('a: 2\n');
  write('a: 3\n');
  expect(() => commitConfirmed(name, [{ file, after: 'a: 2\n' }], 'yes\n', '鈴木', root)).toThrow(
    'git merge',
  );
  expect(read()).toBe('a: 3\n');
  expect(waitingChanges(root)).toHaveLength(1);
});

test('a file has a mark while it is as committed, another one after another commit, and none while it is changed by hand', () => {
  const mark = committedMark(file, root);
  expect(mark).toMatch(/^[0-9a-f]{40}$/);
  write('a: 3\n');
  expect({ mark: committedMark(file, root), changed: uncommitted(root) }).toEqual({
    mark: undefined,
    changed: [' M content/a.yaml'],
  });
  git(['commit', '--quiet', '--all', '--message', 'second']);
  expect(committedMark(file, root)).not.toBe(mark);
});

test('two changes of the same file wait side by side, and neither is lost', () => {
  const [one, two] = [aside('a: 2\n'), aside('a: 3\n', '鈴木')];
  expect(
    waitingChanges(root)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([one, two].toSorted());
});

test('a change taken back is no longer listed, and its commit stays', () => {
  const name = aside('a: 2\n');
  takeBack(name, root);
  expect(waitingChanges(root)).toEqual([]);
  expect(git(['show', `refs/taken-back/${name}:${file}`])).toBe('a: 2');
});
