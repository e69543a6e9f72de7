import { useState } from 'react';
import { ConfirmPanel } from './confirm-panel';
import { useEditor } from './editor-context';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { useAsked } from './use-asked';

/** A change that waits, as the second person sees it: the same as whoever made it saw, as of today. */
export function WaitingPage({ name }: { name: string }) {
  const { words, ask } = useEditor();
  const said = useAsked('waiting', { name });
  const [taken, setTaken] = useState<'done' | AnyRefusal>();
  if (said === undefined) return <h1>{words.working}</h1>;
  if ('refused' in said) return <RefusalNotice refused={said} />;
  if (taken === 'done') return <h1>{words.confirm.takenBack}</h1>;
  const takeBack = () =>
    void ask('take-back', { name }).then((answer) => setTaken('refused' in answer ? answer : 'done'));
  return (
    <>
      <ConfirmPanel
        {...said}
        onYes={(by, looked) => ask('confirm', { name, by, looked })}
        beside={
          <button type="button" className="button button-quiet" onClick={takeBack}>
            {words.confirm.takeBack}
          </button>
        }
      />
      {taken && <RefusalNotice refused={taken} />}
    </>
  );
}
