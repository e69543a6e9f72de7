import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFrozen } from '@/lib/testing/frozen-content';
import { agreementCommand } from './agreement-command';

const root = mkdtempSync(join(tmpdir(), 'agreement-'));
writeFrozen(root);
const folder = join(root, 'content/agreement');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const answered = `programme: relocation-grant
on: 2026-11-22
household: { self: { residence: elsewhere }, spouse: none }
answer: met
desk: promotion
told: 2026-11-24
`;
const withdrawn = `${answered}withdrawn: { on: 2026-11-25, because: 古い要綱で答えたため }\n`;

test('what differs from the desk, and what was taken back, is told with its days in Japanese', () => {
  writeFileSync(join(folder, 'a.yaml'), answered);
  writeFileSync(join(folder, 'b.yaml'), withdrawn);
  process.env.COMMAND_LANGUAGE = 'ja';
  const { text, code } = agreementCommand([], join(root, 'content'));
  process.env.COMMAND_LANGUAGE = 'en';
  expect(code).toBe(1);
  expect(text).toContain('例1件のうち0件が、窓口の答えと同じです。');
  expect(text).toContain('窓口の答えは「合う」（2026年11月24日）、規則の判定は「');
  expect(text).toContain('b：2026年11月25日に取り下げ。理由：古い要綱で答えたため');
});

test('content that cannot be read is corrected first', () => {
  const words = join(root, 'content/programmes/relocation-grant/ja.yaml');
  writeFileSync(words, readFileSync(words, 'utf8').replace(/^title: .*$/m, 'title: {sum}が出ます。'));
  expect(agreementCommand([], join(root, 'content'))).toEqual({
    text: 'Correct the content first: npm run check-content names what to write (1).',
    code: 2,
  });
});
