import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileEdit } from '@/lib/content/edit/edited-files';

const folders = ['content', 'messages', 'docs/examples'];

/** A folder in which the content stands as it comes to be. It is kept while the server runs: what is not edited is copied and read once. */
export class Stage {
  private readonly folder = mkdtempSync(join(tmpdir(), 'edit-'));
  private edited: readonly string[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly root: string) {}

  /** Does something with the content as it comes to be; one after another, where two ask at once. */
  with<T>(edits: readonly FileEdit[], look: (stage: string) => Promise<T>): Promise<T> {
    const next = this.last.then(() => {
      this.follow();
      for (const { file, after } of edits) {
        mkdirSync(dirname(join(this.folder, file)), { recursive: true });
        writeFileSync(join(this.folder, file), after);
      }
      this.edited = edits.map(({ file }) => file);
      return look(this.folder);
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  /** Takes the folder away. */
  close(): void {
    // Windows holds on to a file for a moment after whoever read it has ended.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Copies what was edited here before and what has changed in the repository, and takes away what is gone there. */
  private follow(): void {
    // A file that is new there goes with all that is gone.
    for (const file of this.edited.filter((each) => existsSync(join(this.root, each))))
      cpSync(join(this.root, file), join(this.folder, file), asItIs);
    for (const folder of folders) {
      const [from, to] = [join(this.root, folder), join(this.folder, folder)];
      for (const gone of existsSync(to) ? readdirSync(to, { encoding: 'utf8', recursive: true }) : [])
        if (!existsSync(join(from, gone))) rmSync(join(to, gone), { recursive: true, force: true });
      cpSync(from, to, { ...asItIs, filter: (source, copy) => !isSame(source, copy) });
    }
  }
}

const asItIs = { recursive: true, preserveTimestamps: true } as const;

/** Whether a file was copied before and has not changed since; a folder is always looked into. */
function isSame(from: string, to: string): boolean {
  const [source, copy] = [from, to].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!source?.isFile() || !copy) return false;
  return source.size === copy.size && Math.abs(source.mtimeMs - copy.mtimeMs) < 1;
}
