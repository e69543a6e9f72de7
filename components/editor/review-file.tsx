import { useState, type ChangeEvent } from 'react';
import { reviewSchema, type Review } from '@/lib/edit/asking';
import type { Preview } from '@/lib/edit/preview';
import { ConfirmPanel } from './confirm-panel';
import { useEditor } from './editor-context';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { ViewHeading } from './view-heading';

type Opened = { readonly review: Review; readonly preview: Preview } | AnyRefusal | 'reading' | 'unread';

/** Opens a change that somebody made at another computer: the change is made again here, and looked at as any other. */
export function ReviewFile() {
  const { words, ask } = useEditor();
  const [opened, setOpened] = useState<Opened>();
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const review = reviewIn((await target.files?.[0]?.text()) ?? '');
    if (!review) return setOpened('unread');
    setOpened('reading');
    const said = await ask('preview', { task: review.task });
    setOpened('refused' in said ? said : { review, preview: said });
  };
  if (typeof opened === 'object' && 'review' in opened)
    return (
      <ConfirmPanel
        by={opened.review.by}
        preview={opened.preview}
        onYes={(by, looked) => ask('confirm-review', { review: opened.review, by, looked })}
      />
    );
  return (
    <>
      <ViewHeading text={words.waiting.file} />
      <p>
        <label htmlFor="review-file" className="block font-bold">
          {words.waiting.fileField}
        </label>
        <span id="review-hint" className="block text-small">
          {words.waiting.fileWhat}
        </span>
        <input
          id="review-file"
          type="file"
          accept="application/json"
          aria-describedby="review-hint"
          className="mt-1 block min-h-12 w-full"
          onChange={(event) => void open(event)}
        />
      </p>
      <p role="status">{opened === 'reading' && words.working}</p>
      {opened === 'unread' && (
        <p role="alert" className="font-bold">
          {words.waiting.fileUnread}
        </p>
      )}
      {typeof opened === 'object' && 'refused' in opened && <RefusalNotice refused={opened} />}
    </>
  );
}

function reviewIn(text: string): Review | undefined {
  try {
    const read = reviewSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    // No JSON: another file was chosen.
    return undefined;
  }
}
