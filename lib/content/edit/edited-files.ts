import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository as it is and as it is to be; a new one was empty. */
export type FileEdit = { readonly file: string; readonly before: string; readonly after: string };

/** The files that one task changes, read when they are first needed and changed in memory alone. */
export class EditedFiles {
  private readonly texts = new Map<string, FileEdit>();

  constructor(readonly root: string) {}

  /** Changes the text of a file. */
  change(file: string, change: (text: string) => string): void {
    const { before, after } = this.texts.get(file) ?? this.read(file);
    this.texts.set(file, { file, before, after: change(after) });
  }

  /** Writes a file that is new; throws where there is one of that name. */
  create(file: string, text: string): void {
    if (this.texts.has(file) || existsSync(join(this.root, file))) throw new RangeError(`${file} is there`);
    this.texts.set(file, { file, before: '', after: text });
  }

  /** Every file that is to be otherwise than it is. */
  edits(): FileEdit[] {
    return [...this.texts.values()].filter(({ before, after }) => before !== after);
  }

  private read(file: string): FileEdit {
    const text = readFileSync(join(this.root, file), 'utf8');
    return { file, before: text, after: text };
  }
}
