import type { FileEdit } from '@/lib/content/edit/edited-files';
import { editsOf } from '@/lib/content/edit/edits-of';
import type { SentWith } from '@/lib/edit/asking';
import type { Task } from '@/lib/edit/tasks';
import { nameOfWaiting, waitingChange } from './looking';
import { confirmedMessage, savedMessage } from './commit-messages';
import { publishSite, putBack } from './publishing';
import { commitAside, commitConfirmed, committedMark, takeBack, uncommitted } from './repository';
import { isSamePerson } from './same-person';
import { changeName } from './subject';
import { isSeen, Refused, type Looked, type Workplace } from './workplace';

/** Keeps a change that was looked at, for a second person; what waits already is not kept twice. */
export function save(place: Workplace, { task, by, looked }: SentWith<'save'>): { saved: string } {
  const { root, today } = place;
  const edits = unchangedEdits(place, task, looked);
  const known = nameOfWaiting(task, root);
  if (known !== undefined) return { saved: known };
  const subject = changeName(task, root, today());
  return { saved: commitAside(edits, savedMessage(subject, by, task), by, root) };
}

/** Writes the yes of a second person to a change that waits. */
export function confirm(place: Workplace, { name, by, looked }: SentWith<'confirm'>): { saved: string } {
  const { root, today } = place;
  const waiting = waitingChange(place, name);
  if (isSamePerson(waiting.by, by)) throw new Refused('same-person');
  const edits = unchangedEdits(place, waiting.task, looked);
  const message = confirmedMessage(changeName(waiting.task, root, today()), waiting.by, by, today());
  return { saved: commitConfirmed(name, edits, message, by, root) };
}

/** The same for a change that came as a file: it is kept first, as whoever made it would have. */
export function confirmReview(place: Workplace, asked: SentWith<'confirm-review'>): { saved: string } {
  const { review, by, looked } = asked;
  if (isSamePerson(review.by, by)) throw new Refused('same-person');
  const { saved } = save(place, { task: review.task, by: review.by, looked });
  return confirm(place, { name: saved, by, looked });
}

/** Takes a change back that waits. */
export function takeBackChange(place: Workplace, name: string): { done: string } {
  takeBack(waitingChange(place, name).name, place.root);
  return { done: name };
}

/** Publishes what has been confirmed. */
export async function publish({ root, target }: Workplace): Promise<{ done: string }> {
  if (uncommitted(root).length > 0) throw new Refused('uncommitted');
  return { done: await told(publishSite(whereTo(target), root)) };
}

/** Puts the version before the published one back. */
export async function putBackSite({ root, target }: Workplace): Promise<{ done: string }> {
  return { done: await told(putBack(whereTo(target), root)) };
}

/** What a command says where it refuses, it says to whoever reads the page. */
async function told(command: Promise<string>): Promise<string> {
  try {
    return await command;
  } catch (error) {
    throw new Refused('not-published', error instanceof Error ? error.message : String(error));
  }
}

/** The files of a task, if they are what they were when it was looked at. */
function unchangedEdits(place: Workplace, task: Task, looked: Looked): FileEdit[] {
  if (!isSeen(place, task, looked)) throw new Refused('not-looked-at');
  const edits = editsOf(task, place.today(), place.root);
  const marks = new Map(looked.map(({ file, mark }) => [file, mark]));
  const isUnchanged = ({ file }: FileEdit) => {
    const mark = committedMark(file, place.root);
    return mark !== undefined && mark === marks.get(file);
  };
  if (!edits.every(isUnchanged)) throw new Refused('changed-meanwhile');
  return edits;
}

function whereTo(target: string | undefined): string {
  if (target === undefined) throw new Refused('failed');
  return target;
}
