import { addDays, parseDate, type PlainDate } from '@/lib/dates';
import type { Task } from '@/lib/edit/tasks';

/** The first day on which the change is seen. */
export function effectOf(task: Task, today: PlainDate): PlainDate {
  const day = dayIn(task);
  return day && day > today ? day : today;
}

function dayIn(task: Task): PlainDate | undefined {
  if (task.task === 'round' || task.task === 'call' || task.task === 'figure') return parseDate(task.from);
  const last = task.task === 'end' ? parseDate(task.lastDay) : undefined;
  return last && addDays(last, 1);
}

/** The ids of what the task is about: pages whose content names one of them may say something else. */
export function idsAbout(task: Task): string[] {
  // No page speaks of examples.
  if (task.task === 'mistake') return [];
  return task.task === 'end' && task.successor ? [task.id, task.successor] : [task.id];
}
