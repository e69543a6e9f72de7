import { join } from 'node:path';
import type { PlainDate } from '../../dates';
import type { TaskOf } from '../../edit/tasks';
import { contentRoot, loadDesks } from '../load';
import { defaultLocale } from '../../i18n/locales';
import type { EditedFiles } from './edited-files';
import { sourceFor } from './new-source';
import { withKey } from './with-key';

/** Writes the telephone of a desk, and by whose word. */
export function editDesk(task: TaskOf<'desk'>, today: PlainDate, files: EditedFiles): void {
  const at = Object.keys(loadDesks(defaultLocale, join(files.root, contentRoot))).indexOf(task.id);
  if (at < 0) throw new RangeError(`no desk is called ${task.id}`);
  const source = sourceFor(task, { desk: task.id, today }, files);
  files.change('content/desks/desks.yaml', (text) =>
    withKey(withKey(text, [at], 'phone', task.phone, 'id'), [at], 'source', source, 'phone'),
  );
}
