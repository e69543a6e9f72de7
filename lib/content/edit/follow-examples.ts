import { join } from 'node:path';
import type { PlainDate } from '../../dates';
import type { Catalogue } from '../../rules';
import { affectedBy } from '../correct/affected';
import { placeOf, readFacts, withCorrected } from '../correct/correction';
import { examplesToFollow, followedFiles } from '../correct/followed-examples';
import { loadKeptHouseholds } from '../correct/kept-households';
import { contentRoot, loadCatalogue } from '../load';
import type { EditedFiles, FileEdit } from './edited-files';

/** Lets the examples that come to something else by what is edited expect it from now on. */
export function followExamples(files: EditedFiles, today: PlainDate): void {
  const { root } = files;
  const edits = files.edits();
  const before = loadCatalogue(join(root, contentRoot));
  const after = edits.reduce((catalogue, edit) => withEdited(catalogue, edit, root), before);
  const toFollow = examplesToFollow(affectedBy(loadKeptHouseholds(root, today), before, after));
  const texts = new Map(edits.map((edit) => [edit.file, edit.after]));
  for (const [file, text] of followedFiles(toFollow, root, texts)) files.change(file, () => text);
}

function withEdited(catalogue: Catalogue, { file, after }: FileEdit, root: string): Catalogue {
  const [, id] = /^content\/programmes\/([a-z0-9-]+)\/rule\.yaml$/.exec(file) ?? [];
  const place = id === undefined ? undefined : placeOf(id, root);
  return place && 'file' in place ? withCorrected(catalogue, readFacts(place, after, root)) : catalogue;
}
