import type { PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import type { EditedFiles } from './edited-files';
import { factsFile } from './facts-file';
import { withItem } from './insert-item';
import { callSource, pageSource } from './new-source';

/** Writes a round of applications below those that are known. */
export function editRound(task: TaskOf<'round'>, today: PlainDate, files: EditedFiles): void {
  const { id, state, from, until, said } = task;
  const source = sourceOf(task, today, files);
  const entry = { state, from, until: until || undefined, said, source };
  files.change(factsFile(id, files.root), (text) => withItem(text, ['availability'], entry));
}

function sourceOf(task: TaskOf<'round'>, today: PlainDate, files: EditedFiles): string {
  const { id, learnedFrom, said, pageTitle, pageAddress } = task;
  if (learnedFrom === 'call') return callSource(id, said.length === 10 ? said : today, files);
  if (learnedFrom !== 'page') return learnedFrom;
  return pageSource(id, { title: pageTitle, url: pageAddress, said, read: today }, files);
}
