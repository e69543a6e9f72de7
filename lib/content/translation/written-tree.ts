import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for content that goes when the tests end, and what puts a file in it. */
export type WrittenTree = { readonly root: string; readonly write: (name: string, text: string) => void };

/** A new folder without any file. */
export function writtenTree(): WrittenTree {
  const root = mkdtempSync(join(all, 'tree-'));
  let seconds = Date.now() / 1000;
  const write = (name: string, text: string) => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    // A file is read again only when its time has changed.
    utimesSync(path, ++seconds, seconds);
  };
  return { root, write };
}

const all = mkdtempSync(join(tmpdir(), 'written-'));
process.once('exit', () => rmSync(all, { recursive: true }));
