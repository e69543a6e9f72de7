import { useState } from 'react';
import { hasToFollow, type Preview } from '@/lib/edit/preview';
import type { SureOf, Task } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';
import { FollowChoice } from './follow-choice';
import { MeantForm } from './meant-form';
import { PreviewOf } from './preview-of';
import { PersonForm } from './person-form';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { SavedNotice } from './saved-notice';

interface Props {
  task: Task;
  preview: Preview;
  onMeant: (sure: SureOf) => Promise<void>;
  onFollow: () => Promise<void>;
  onSaved: () => void;
}

/** What a change comes to, and where whoever made it puts a name to it. */
export function SavePanel({ task, preview, onMeant, onFollow, onSaved }: Props) {
  const { words, ask } = useEditor();
  const [savedBy, setSavedBy] = useState<string>();
  const [refused, setRefused] = useState<AnyRefusal>();
  const save = async (by: string) => {
    const looked = preview.files.map(({ file, mark }) => ({ file, mark }));
    const said = await ask('save', { task, by, looked });
    if ('refused' in said) return setRefused(said);
    setRefused(undefined);
    setSavedBy(by);
    onSaved();
  };
  if (savedBy !== undefined) return <SavedNotice task={task} by={savedBy} preview={preview} />;
  return (
    <section className="space-y-6">
      <PreviewOf preview={preview} isBelow />
      {preview.faults.map(
        ({ details, doubted }) => doubted && <MeantForm key={details} doubted={doubted} onMeant={onMeant} />,
      )}
      {preview.faults.length === 0 && preview.files.length === 0 && (
        <p className="notice">{words.preview.nothing}</p>
      )}
      {hasToFollow(preview) && <FollowChoice onFollow={onFollow} />}
      {preview.faults.length === 0 && preview.files.length > 0 && !hasToFollow(preview) && (
        <PersonForm label={words.form.save} onName={save} />
      )}
      {refused && <RefusalNotice refused={refused} />}
    </section>
  );
}
