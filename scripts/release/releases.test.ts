import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapIn } from '../export/swap';
import { releaseSite, rollBack } from './releases';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const shown = (file: string) => readFileSync(at('target/current', file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page that stood open finds its script after a release, and after going back from it', () => {
  release('a', 1);
  release('b', 2);
  expect(shown('index.html')).toBe('b');
  expect(shown('checker/a.js')).toBe('a');
  rollBack(at('target'));
  expect(shown('index.html')).toBe('a');
  expect(shown('checker/b.js')).toBe('b');
  expect(() => rollBack(at('target'))).toThrow('There is no release before 2026-11-22T090501-unknown');
});

test('where nothing was released there is nothing to go back to', () => {
  expect(() => rollBack(at('target'))).toThrow('there is nothing to go back to');
});

test('a file is kept for thirty days after it went, whenever it was made', () => {
  build('a');
  utimesSync(at('out/checker/a.js'), new Date(0), new Date(0));
  build('b');
  expect(existsSync(at('older/checker/a.js'))).toBe(true);
  const went = (days: number) => new Date(Date.now() - days * 86_400_000);
  utimesSync(at('older/checker/a.js'), went(29.9), went(29.9));
  build('b');
  expect(existsSync(at('older/checker/a.js'))).toBe(true);
  utimesSync(at('older/checker/a.js'), went(30.1), went(30.1));
  build('b');
  expect(existsSync(at('older/checker/a.js'))).toBe(false);
});

test.each([
  ['a release that is there', 'releases'],
  ['nowhere', 'gone'],
])('a link that a release which broke off left behind, to %s, is in nobody’s way', (_, to) => {
  release('a', 1);
  symlinkSync(to, at('target/current.next'));
  release('b', 2);
  expect(shown('index.html')).toBe('b');
  rollBack(at('target'));
  expect(shown('index.html')).toBe('a');
});

test('two releases within one second are two', () => {
  release('a', 1);
  release('b', 1);
  expect(shown('index.html')).toBe('b');
  rollBack(at('target'));
  expect(shown('index.html')).toBe('a');
});

test('what devices keep is that of the newest build alone', () => {
  release('a', 1);
  release('b', 2);
  expect(existsSync(at('older/offline/a.json'))).toBe(false);
  expect(existsSync(at('target/current/offline/a.json'))).toBe(false);
  expect(shown('offline/b.json')).toBe('b');
});

test('five releases stay, and nothing without a build is released', () => {
  for (const [place, name] of ['a', 'b', 'c', 'd', 'e', 'f', 'g'].entries()) release(name, place);
  for (const name of ['f', 'e', 'd', 'c']) {
    rollBack(at('target'));
    expect(shown('index.html')).toBe(name);
  }
  expect(() => rollBack(at('target'))).toThrow('There is no release before');
  expect(() => releaseSite(at('nothing'), at('older'), at('target'))).toThrow('npm run build');
});

test('a folder that stands where the link belongs is left as it is, and named', () => {
  mkdirSync(at('target/current'), { recursive: true });
  writeFileSync(at('target/current/index.html'), 'by hand');
  expect(() => release('a', 1)).toThrow('Rename');
  expect(() => rollBack(at('target'))).toThrow('it is a folder');
  expect(shown('index.html')).toBe('by hand');
});

test('a draft does not go where the site is published, nor the site among drafts', () => {
  const draft = '/*\n  X-Robots-Tag: noindex, nofollow\n';
  const put = (headers: string, second: number) => release('a', second, headers);
  put('/*\n', 1);
  expect(() => put(draft, 2)).toThrow('name another folder for the draft');
  rmSync(at('target'), { recursive: true });
  put(draft, 3);
  put(draft, 4);
  expect(() => put('/*\n', 5)).toThrow('name the folder in which the site is published');
});

function release(name: string, second: number, headers = name): void {
  build(name);
  writeFileSync(at('out/_headers'), headers);
  releaseSite(at('out'), at('older'), at('target'), { now: new Date(`2026-11-22T00:05:0${second}Z`) });
}

function build(name: string): void {
  for (const file of ['index.html', `checker/${name}.js`, `offline/${name}.json`, '_headers']) {
    mkdirSync(dirname(at('fresh', file)), { recursive: true });
    writeFileSync(at('fresh', file), name);
  }
  swapIn(at('fresh'), at('out'), at('older'));
}
