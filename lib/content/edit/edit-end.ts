import { addDays, parseDate, type PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import type { EditedFiles } from './edited-files';
import { factsFile, firstDesk } from './facts-file';
import { sourceFor } from './new-source';
import { withRound } from './with-round';
import { withKey } from './with-key';

/** Writes that a programme has ended from the day after its last one, and what takes its place. */
export function editEnd(task: TaskOf<'end'>, today: PlainDate, files: EditedFiles): void {
  const { id, lastDay, successor, said } = task;
  const file = factsFile(id, files.root);
  const from = addDays(parseDate(lastDay) ?? today, 1);
  const source = sourceFor(task, { desk: firstDesk(id, files.root), today }, files);
  files.change(file, (text) => withRound(text, { state: 'ended', from, said, source }));
  if (successor) files.change(file, (text) => withKey(text, [], 'replacedBy', successor, 'recheck'));
}
