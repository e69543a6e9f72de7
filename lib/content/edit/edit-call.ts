import type { TaskOf } from '../../edit/tasks';
import { saysNoState } from '../../edit/tasks';
import { withValue } from '../correct/edit-value';
import type { EditedFiles } from './edited-files';
import { factsFile, firstDesk } from './facts-file';
import { withItem } from './insert-item';
import { missedCallsFile, withoutMissed } from './missed-calls';
import { callSource } from './new-source';
import { withRound } from './with-round';

/** Writes down that a desk was asked: the day, when to ask again and, where it said whether applications are taken, from which day until which. */
export function editCall(task: TaskOf<'call'>, files: EditedFiles): void {
  const { id, on, answer, from, until, recheck } = task;
  if (answer === 'not-reached') {
    factsFile(id, files.root);
    return files.change(missedCallsFile, (text) => withItem(withoutMissed(text, id), [], { id, on }));
  }
  const file = factsFile(id, files.root);
  files.change(missedCallsFile, (text) => withoutMissed(text, id));
  files.change(file, (text) => withValue(withValue(text, ['checked'], on), ['recheck'], recheck));
  if (saysNoState(answer)) return;
  const entry = {
    state: answer,
    from,
    until: until || undefined,
    said: on,
    source: callSource(firstDesk(id, files.root), on, files),
  };
  files.change(file, (text) => withRound(text, entry));
}
