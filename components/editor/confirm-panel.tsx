import { useState, type ReactNode } from 'react';
import type { SentWith } from '@/lib/edit/asking';
import { hasToFollow, type Preview } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';
import { PersonForm } from './person-form';
import { PreviewOf } from './preview-of';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { ViewHeading } from './view-heading';

interface Props {
  by: string;
  preview: Preview;
  onYes: (
    by: string,
    looked: SentWith<'confirm'>['looked'],
  ) => Promise<{ readonly saved: string } | AnyRefusal>;
  beside?: ReactNode;
}

/** A change with everything to look at, and the yes of a second person. */
export function ConfirmPanel({ by, preview, onYes, beside }: Props) {
  const { words } = useEditor();
  const [said, setSaid] = useState<{ readonly saved: string } | AnyRefusal>();
  const confirm = async (name: string) =>
    setSaid(
      await onYes(
        name,
        preview.files.map(({ file, mark }) => ({ file, mark })),
      ),
    );
  if (said && 'saved' in said)
    return (
      <>
        <ViewHeading key="done" text={words.confirm.heading} />
        <p role="status" className="notice font-bold">
          {words.confirm.done}
        </p>
      </>
    );
  return (
    <>
      <ViewHeading text={words.confirm.heading} />
      <p>{words.confirm.what}</p>
      <p>{filled(words.waiting.by, { name: by })}</p>
      <PreviewOf preview={preview} />
      {hasToFollow(preview) && (
        <p role="alert" className="notice">
          {words.preview.unfollowed}
        </p>
      )}
      {preview.faults.length === 0 && !hasToFollow(preview) && (
        <PersonForm label={words.confirm.yes} isFilledIn={false} except={by} onName={confirm} />
      )}
      {beside}
      {said && <RefusalNotice refused={said} />}
    </>
  );
}
