import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '@/lib/command-words/say';
import { placesToWrite } from '@/lib/content/check/to-write';

/** What the command says, and the code to end with: 2 where the arguments could not be followed. */
export type NewOutput = { readonly text: string; readonly code: number };

type Texts = Readonly<Record<string, string>>;

/** Writes every file below `root`, and the folders they stand in. */
export function writeAll(root: string, files: Texts): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Each file that was written, with how much in it is still to be written. */
export function writtenLines(files: Texts): string[] {
  return Object.entries(files).map(([name, text]) => {
    const open = placesToWrite(text).length;
    return open > 0 ? say('{name}: {open} to write', { name, open }) : name;
  });
}
