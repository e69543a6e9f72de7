import { keptOf } from '@/lib/content/edit/facts-file';
import type { Task } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import words from './words/ja.json';

/** What a commit of the task is called, in Japanese: those who look back through the history read it. */
export function subjectOf(task: Task, root: string): string {
  const { title } = keptOf(task.id, root).words();
  switch (task.task) {
    case 'round':
      return filled(words.commits.round, { title, state: words.states[task.state], from: task.from });
    case 'call': {
      const answer = task.answer === 'as-written' ? words.form['as-written'] : words.states[task.answer];
      return filled(words.commits.call, { title, answer, on: task.on });
    }
  }
}
