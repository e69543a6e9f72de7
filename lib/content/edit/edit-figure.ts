import { join } from 'node:path';
import type { PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import { withValue } from '../correct/edit-value';
import { readValue } from '../correct/new-value';
import { contentRoot } from '../load';
import { loadEntry } from '../load-guides';
import type { EditedFiles } from './edited-files';
import { factsFile, firstDesk } from './facts-file';
import { sourceFor } from './new-source';
import { scalar } from './scalar';

/** Writes the new value of a figure, and its source; throws with what to write instead where the value cannot be read in its unit. */
export function editFigure(task: TaskOf<'figure'>, today: PlainDate, files: EditedFiles): void {
  const { id, figure: name } = task;
  const figure = loadEntry(id, join(files.root, contentRoot)).figures[name];
  if (!figure) throw new RangeError(`no figure is called ${name}`);
  const read = readValue(figure, task.value);
  if ('advice' in read) throw new RangeError(read.advice);
  const source = sourceFor(task, { desk: firstDesk(id, files.root), today }, files);
  files.change(factsFile(id, files.root), (text) =>
    withValue(
      withValue(text, ['figures', name, 'value'], scalar(read.value)),
      ['figures', name, 'source'],
      source,
    ),
  );
}
