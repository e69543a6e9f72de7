import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedTexts } from '../correct/committed-texts';
import type { FileEdit } from '../edit/edited-files';

/** The files of content and messages that were edited since the last commit; none where there is no commit. */
export function editedFiles(root: string): string[] {
  const args = ['diff', '--name-only', '--relative', 'HEAD', '--', 'content', 'messages'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}

/** Those that were there and still are, as they were and as they are. */
export function editsSinceCommit(root: string): FileEdit[] {
  const files = editedFiles(root).filter((file) => existsSync(join(root, file)));
  if (files.length === 0) return [];
  const texts = committedTexts(root, files);
  return files.flatMap((file, index) => {
    const before = texts[index];
    return before === undefined ? [] : [{ file, before, after: readFileSync(join(root, file), 'utf8') }];
  });
}
