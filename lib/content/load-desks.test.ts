import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFrozen } from '../testing/frozen-content';
import { loadDesks } from './load';

const root = mkdtempSync(join(tmpdir(), 'desks-'));
writeFrozen(root);
afterAll(() => rmSync(root, { recursive: true }));

test('a note on an old page is shown as long as the number is by that page', () => {
  const content = join(root, 'content');
  const note = () => loadDesks('ja', content).nursery?.note;
  expect(note()).toContain('古いページ');
  const file = join(content, 'desks', 'desks.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/source: honjo-nursery-desk(\n {2}noteBy)/, 'source: honjo-home-help$1'));
  expect(note()).toBeUndefined();
});
