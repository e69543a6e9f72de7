import type { RefusalReason } from '@/lib/edit/answers';
import { hasToFollow, type FileChange, type Preview } from '@/lib/edit/preview';
import type { Task } from '@/lib/edit/tasks';
import type { PlainDate } from '@/lib/dates';
import type { PageTeller } from './page-texts';
import type { Stage } from './stage';

/** Where a server works: on which repository, as of which day, and where the site is published. */
export type Workplace = {
  readonly root: string;
  readonly today: () => PlainDate;
  readonly target: string | undefined;
  /** What says what pages say. */
  readonly texts: PageTeller;
  readonly stage: Stage;
  /** What has been looked at and found sound since the start: nothing else is saved. */
  readonly seen: Set<string>;
};

/** Why something is not done, as the page says it. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly details?: string,
  ) {
    super(reason);
  }
}

/** Files as they were when a change was looked at. */
export type Looked = readonly Pick<FileChange, 'file' | 'mark'>[];

/** Remembers that a change was shown and that nothing is wrong with it, and no example left behind. */
export function remember({ seen }: Workplace, task: Task, preview: Preview): void {
  if (preview.faults.length === 0 && !hasToFollow(preview)) seen.add(keyOf(task, preview.files));
}

/** Whether exactly this change was shown, with the files as they were then. */
export function isSeen({ seen }: Workplace, task: Task, looked: Looked): boolean {
  return seen.has(keyOf(task, looked));
}

const keyOf = (task: Task, looked: Looked): string =>
  JSON.stringify([task, looked.map(({ file, mark }) => [file, mark])]);
