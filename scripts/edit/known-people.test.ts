import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitIn } from './git';
import { peopleOf } from './known-people';

const root = mkdtempSync(join(tmpdir(), 'edit-people-'));
afterAll(() => rmSync(root, { recursive: true }));

test('names written before are offered, the last ones first, each once however it is spaced', () => {
  const git = gitIn(root);
  git(['init', '--quiet', '--template=']);
  git(['config', 'user.name', 'a']);
  git(['config', 'user.email', 'a@example.jp']);
  for (const [at, message] of [
    '確認：受付\n\nEdited-by: 山田 花子\nConfirmed-by: 鈴木 一郎 2026-11-29\n',
    'by hand',
    '確認：数\n\nEdited-by: 佐藤\nConfirmed-by: 山田　花子 2026-11-30\n',
  ].entries()) {
    writeFileSync(join(root, 'a'), String(at));
    git(['add', '.']);
    git(['commit', '--quiet', '--message', message]);
  }
  const waiting = [{ name: '0', message: '受付\n\nEdited-by: すずき\nEdit: {}\n' }];
  expect(peopleOf(waiting, root)).toEqual(['すずき', '佐藤', '山田　花子', '鈴木 一郎']);
});
