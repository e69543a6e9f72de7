import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stage } from './stage';

let root: string;
let stage: Stage;
const file = 'content/a.yaml';
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const edit = (after: string) => [{ file, before: '', after }];
const reading = (name: string) => async (folder: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'edit-stage-'));
  for (const folder of ['content', 'messages', 'docs/examples'])
    mkdirSync(join(root, folder), { recursive: true });
  write(file, 'a: 1\n');
  write('content/b.yaml', 'b: 1\n');
  stage = new Stage(root);
});
afterEach(() => {
  stage.close();
  rmSync(root, { recursive: true, force: true });
});

test('the content stands there as it comes to be, and the repository as it is', async () => {
  expect(await stage.with(edit('a: 2\n'), reading(file))).toBe('a: 2\n');
  expect(readFileSync(join(root, file), 'utf8')).toBe('a: 1\n');
});

test('the next look knows nothing of the edit before', async () => {
  await stage.with(edit('a: 2\n'), reading(file));
  expect(await stage.with([], reading(file))).toBe('a: 1\n');
});

test('what somebody changed meanwhile is there, what they wrote anew, and nothing that they took away', async () => {
  await stage.with([], reading(file));
  write('content/b.yaml', 'b: 22\n');
  write('content/c.yaml', 'c: 1\n');
  expect(await stage.with(edit('a: 2\n'), reading('content/b.yaml'))).toBe('b: 22\n');
  expect(await stage.with([], reading('content/c.yaml'))).toBe('c: 1\n');
  rmSync(join(root, 'content/c.yaml'));
  await expect(stage.with([], reading('content/c.yaml'))).rejects.toThrow('ENOENT');
});

test('two who look at once do not see each other’s edit, and a failure stops nobody', async () => {
  const first = stage.with(edit('a: 2\n'), async (folder) => {
    await new Promise((done) => setTimeout(done, 30));
    return reading(file)(folder);
  });
  const broken = stage.with([], () => Promise.reject(new Error('no')));
  const second = stage.with(edit('a: 3\n'), reading(file));
  await expect(broken).rejects.toThrow('no');
  expect([await first, await second]).toEqual(['a: 2\n', 'a: 3\n']);
});
