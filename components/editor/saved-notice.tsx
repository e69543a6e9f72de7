import { useEffect, useRef } from 'react';
import type { Preview } from '@/lib/edit/preview';
import type { Review } from '@/lib/edit/asking';
import type { Task } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';

interface Props {
  task: Task;
  by: string;
  preview: Preview;
}

/** Says that a change is kept, and gives it as one file for somebody at another computer. */
export function SavedNotice({ task, by, preview }: Props) {
  const { words, nameOf } = useEditor();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice space-y-4">
      <h2 ref={heading} tabIndex={-1}>
        {words.saved.heading}
      </h2>
      <p>{nameOf(preview.subject)}</p>
      <p>{words.saved.next}</p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => download({ review: 1, by, task }, preview)}
      >
        {words.saved.download}
      </button>
    </section>
  );
}

/** The sentences and results stand in the file for whoever reads it; the task is what is made again. */
function download(review: Review, preview: Preview): void {
  const text = JSON.stringify({ ...review, preview }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `review-${review.task.task}-${review.task.id}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
