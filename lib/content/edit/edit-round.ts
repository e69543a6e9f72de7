import type { PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import type { EditedFiles } from './edited-files';
import { factsFile, firstDesk } from './facts-file';
import { sourceFor } from './new-source';
import { withRound } from './with-round';

/** Writes a round of applications below those that are known. */
export function editRound(task: TaskOf<'round'>, today: PlainDate, files: EditedFiles): void {
  const { id, state, from, until, said } = task;
  const source = sourceFor(task, { desk: firstDesk(id, files.root), today }, files);
  const entry = { state, from, until: until || undefined, said, source };
  files.change(factsFile(id, files.root), (text) => withRound(text, entry));
}
