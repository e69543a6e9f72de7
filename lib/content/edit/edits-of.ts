import type { PlainDate } from '../../dates';
import type { Task } from '../../edit/tasks';
import { sureFile, withSureOf } from '../plausible/sure';
import { editCall } from './edit-call';
import { editDesk } from './edit-desk';
import { editEnd } from './edit-end';
import { editFigure } from './edit-figure';
import { editService } from './edit-service';
import { editSentence } from './edit-sentence';
import { EditedFiles, type FileEdit } from './edited-files';
import { editMistake } from './edit-mistake';
import { editRound } from './edit-round';
import { followExamples } from './follow-examples';
import { takeLeftBehind } from './left-behind';

/** The files that a task changes in the repository at `root`, each at the place that is meant and nowhere else. Nothing is written. */
export function editsOf(task: Task, today: PlainDate, root: string): FileEdit[] {
  const files = new EditedFiles(root);
  switch (task.task) {
    case 'round':
      editRound(task, today, files);
      break;
    case 'call':
      editCall(task, files);
      break;
    case 'figure':
      editFigure(task, today, files);
      break;
    case 'desk':
      editDesk(task, today, files);
      break;
    case 'end':
      editEnd(task, today, files);
      break;
    case 'sentence':
      editSentence(task, files);
      break;
    case 'mistake':
      editMistake(task, files);
      break;
    case 'service':
      editService(task, today, files);
      break;
  }
  if (task.follow) followExamples(files, today);
  for (const { because, ...sure } of task.sure ?? [])
    files.change(sureFile, (text) => withSureOf(text, sure, because));
  takeLeftBehind(files);
  return files.edits();
}
