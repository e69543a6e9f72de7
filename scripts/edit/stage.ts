import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileEdit } from '@/lib/content/edit/edited-files';

/** Does something with the content as it comes to be, in a folder of its own that is gone afterwards. */
export async function inStage<T>(
  root: string,
  edits: readonly FileEdit[],
  look: (stage: string) => Promise<T>,
): Promise<T> {
  const stage = mkdtempSync(join(tmpdir(), 'edit-'));
  try {
    for (const folder of ['content', 'messages', 'docs/examples'])
      cpSync(join(root, folder), join(stage, folder), { recursive: true, preserveTimestamps: true });
    for (const { file, after } of edits) writeFileSync(join(stage, file), after);
    return await look(stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
