import { checkContent } from '@/lib/content/check/all-content';
import type { Fault } from '@/lib/content/check/fault';
import type { FileEdit } from '@/lib/content/edit/edited-files';
import { editsOf } from '@/lib/content/edit/edits-of';
import { pagesNaming } from '@/lib/content/edit/pages-naming';
import { doubtsOfEdits } from '@/lib/content/plausible/change-doubts';
import { unsure } from '@/lib/content/plausible/sure';
import type { Preview } from '@/lib/edit/preview';
import type { Task } from '@/lib/edit/tasks';
import { effectOf, idsAbout } from './task-reach';
import { householdChanges } from './household-changes';
import { linesOfEdit } from './lines-of-edit';
import { committedMark } from './repository';
import { agreesToday } from './mistake';
import { plainFaults } from './plain-fault';
import { changeName } from './subject';
import type { Workplace } from './workplace';

/** What a task would change: lines of files, sentences of pages, results of kept households, today and on the day it takes effect. */
export async function previewOf(task: Task, workplace: Workplace): Promise<Preview> {
  const { root, texts, stage: place } = workplace;
  const today = workplace.today();
  const edits = editsOf(task, today, root);
  const days = [...new Set([today, effectOf(task, today)])];
  const paths = pagesNaming(idsAbout(task), root);
  return place.with(edits, async (stage) => {
    // Made by programs of their own while the content is checked and the households are judged here; of wrong content none may come.
    const roots = { before: root, after: stage };
    const made = Promise.all(days.map((each) => texts.changes(roots, each, paths)));
    made.catch(() => {});
    const { faults: found } = checkContent(stage);
    const faults = found.length > 0 ? found : unsure(stage, doubtsBeside(edits));
    const isSound = faults.length === 0;
    const results = isSound
      ? householdChanges({ days, today, root, stage, edits })
      : { households: [], examples: [] };
    return {
      subject: changeName(task, root, today),
      files: edits.map((edit) => ({ ...linesOfEdit(edit), mark: markOf(edit, root) })),
      pages: isSound ? (await made).flat() : [],
      ...results,
      isFollowed: task.follow ?? false,
      faults: isSound ? [] : plainFaults(faults, workplace, task),
      ...(task.task === 'mistake' && { agrees: agreesToday(task, root) }),
    };
  });
}

/** What looks strange beside what the files say now; of a file that is new nothing was said before. */
const doubtsBeside = (edits: readonly FileEdit[]): Fault[] =>
  doubtsOfEdits(edits.filter(({ before }) => before !== ''));

/** Empty where the file was changed outside and not committed: nothing can be saved over it. */
const markOf = ({ file }: FileEdit, root: string): string => committedMark(file, root) ?? '';
