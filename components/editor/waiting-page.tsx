import { useState } from 'react';
import { ConfirmPanel } from './confirm-panel';
import { useEditor } from './editor-context';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { useAsked } from './use-asked';
import { ViewHeading } from './view-heading';

/** A change that waits, as the second person sees it: the same as whoever made it saw, as of today. */
export function WaitingPage({ name }: { name: string }) {
  const { words, ask } = useEditor();
  const said = useAsked('waiting', { name });
  const [taken, setTaken] = useState<'done' | AnyRefusal>();
  if (said === undefined) return <ViewHeading text={words.working} />;
  if ('refused' in said)
    return (
      <>
        <ViewHeading text={words.confirm.heading} />
        <RefusalNotice refused={said} />
      </>
    );
  if (taken === 'done') return <ViewHeading text={words.confirm.takenBack} />;
  const takeBack = () =>
    void ask('take-back', { name }).then((answer) => setTaken('refused' in answer ? answer : 'done'));
  return (
    <>
      <ConfirmPanel
        {...said}
        onYes={(by, looked) => ask('confirm', { name, by, looked })}
        beside={
          <details>
            <summary>{words.confirm.takeBack}</summary>
            <p className="mt-2">{words.confirm.takeBackWhat}</p>
            <button type="button" className="button button-quiet mt-2" onClick={takeBack}>
              {words.confirm.takeBackSurely}
            </button>
          </details>
        }
      />
      {taken && <RefusalNotice refused={taken} />}
    </>
  );
}
