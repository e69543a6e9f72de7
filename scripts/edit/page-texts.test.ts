import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import { PageTeller } from './page-texts';

const folder = mkdtempSync(join(tmpdir(), 'page-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('closed in the middle of a page, the program that makes it ends with it and writes to nobody', async () => {
  const [program, begun, written] = ['slow.mjs', 'begun', 'written'].map((name) => join(folder, name));
  writeFileSync(
    program ?? '',
    `import { writeFileSync } from 'node:fs';
process.stdin.once('data', () => {
  writeFileSync(${JSON.stringify(begun)}, '');
  setTimeout(() => writeFileSync(${JSON.stringify(written)}, ''), 400);
});`,
  );
  const teller = new PageTeller(program ?? '');
  const told = teller.texts('.', plainDate('2026-11-30'), ['programmes/']).catch(() => 'ended');
  await expect.poll(() => existsSync(begun ?? '')).toBe(true);
  teller.close();
  expect(await told).toBe('ended');
  await setTimeout(500);
  expect(existsSync(written ?? '')).toBe(false);
});
