import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFileOf } from '../check/content-file';
import { contentRoot, loadSources } from '../load';
import { holdsIn, readSure, sureFile } from '../plausible/sure';
import type { EditedFiles } from './edited-files';
import { withoutItem } from './without-item';

const sourcesFile = `${contentRoot}/sources.yaml`;

/** Takes out what an edit has left without a use: sources that nothing names any more, and what somebody was sure of and no longer stands there. */
export function takeLeftBehind(files: EditedFiles): void {
  const sources = sourcesLeft(files);
  takeOut(sourcesFile, files, placesOf(Object.keys(loadSources(join(files.root, contentRoot))), sources));
  const entries = readSure(files.root);
  const left = files.edits().flatMap(({ file, after }) => {
    const own = entries.filter((entry) => entry.file === file);
    if (own.length === 0) return [];
    const written = contentFileOf(file, after);
    return own.filter((entry) => !holdsIn(written, entry));
  });
  takeOut(sureFile, files, placesOf(entries, left));
}

/** The sources that edited files no longer name, nor any other file. */
function sourcesLeft(files: EditedFiles): string[] {
  const edits = files.edits().filter(({ file }) => file !== sourcesFile);
  const dropped = Object.keys(loadSources(join(files.root, contentRoot))).filter((id) =>
    edits.some(({ before, after }) => names(before, id) && !names(after, id)),
  );
  if (dropped.length === 0) return [];
  const others = filesBelow(files.root).filter((file) => !edits.some((each) => each.file === file));
  const texts = [
    ...edits.map(({ after }) => after),
    ...others.map((file) => readFileSync(join(files.root, file), 'utf8')),
  ];
  return dropped.filter((id) => !texts.some((text) => names(text, id)));
}

/** Whether a text names a source as a value: in a remark it is not used. */
function names(text: string, id: string): boolean {
  return text.includes(id) && new RegExp(`^[^#\\n]*[ ,[{]${id}(?![\\w-])`, 'm').test(text);
}

function filesBelow(root: string): string[] {
  return readdirSync(join(root, contentRoot), { encoding: 'utf8', recursive: true })
    .map((file) => `${contentRoot}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.yaml') && file !== sourcesFile);
}

const placesOf = <T>(all: readonly T[], some: readonly T[]): number[] =>
  some.map((each) => all.indexOf(each));

/** From the last one on, so that the places of the others stay. */
function takeOut(file: string, files: EditedFiles, places: readonly number[]): void {
  for (const place of places.toSorted((a, b) => b - a))
    files.change(file, (text) => withoutItem(text, [], place));
}
