import type { WaitingChange } from '@/lib/edit/answers';
import type { ChangeName } from '@/lib/edit/preview';
import { taskSchema, type Task } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import type { Waiting } from './repository';
import words from './words/ja.json';

/** The message of a commit that waits: what it is, who made it, and the task by which it can be made again. */
export function savedMessage({ japanese, english }: ChangeName, by: string, task: Task): string {
  return `${japanese}\n\nIn-English: ${english}\nEdited-by: ${by}\nEdit: ${JSON.stringify(task)}\n`;
}

/** The message of the commit that is published: who made the change, who said yes, and on which day. */
export function confirmedMessage(
  { japanese }: ChangeName,
  by: string,
  confirmedBy: string,
  day: string,
): string {
  const heading = filled(words.commits.confirm, { subject: japanese });
  return `${heading}\n\nEdited-by: ${by}\nConfirmed-by: ${confirmedBy} ${day}\n`;
}

/** A change that waits, read from its commit; undefined where something else was put on a branch of that name. */
export function waitingIn({ name, message }: Waiting): WaitingChange | undefined {
  const [japanese = '', ...lines] = message.split('\n');
  const said = (key: string) => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
  const [by, edit] = [said('Edited-by'), said('Edit')];
  if (by === undefined || edit === undefined) return undefined;
  const read = taskSchema.safeParse(parsed(edit));
  if (!read.success) return undefined;
  const subject = { japanese, english: said('In-English') ?? japanese };
  return { name, subject, by, task: read.data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A branch that somebody made by hand.
    return undefined;
  }
}
