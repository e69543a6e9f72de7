import { useState } from 'react';
import type { Overview } from '@/lib/edit/answers';
import { Details } from './details';
import { useEditor } from './editor-context';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';

type State = 'idle' | 'running' | { readonly said: string; readonly details: string } | AnyRefusal;

/** Publishes what has been confirmed, or puts the version before it back: the commands of a terminal, a button each. */
export function Publishing({ overview: { canPublish, uncommitted } }: { overview: Overview }) {
  const { words, ask } = useEditor();
  const [state, setState] = useState<State>('idle');
  const { publish } = words;
  const run = (what: 'publish' | 'put-back') => () => {
    setState('running');
    void ask(what, {}).then((answer) =>
      setState('refused' in answer ? answer : { said: words.publish[done[what]], details: answer.done }),
    );
  };
  const isBusy = state === 'running';
  return (
    <section className="space-y-4">
      <h2>{publish.heading}</h2>
      <p>{publish.what}</p>
      {!canPublish && <p className="notice">{publish.noTarget}</p>}
      {uncommitted.length > 0 && <p className="notice">{publish.uncommitted}</p>}
      {canPublish && (
        <p className="flex flex-wrap gap-4">
          <button
            type="button"
            className="button"
            disabled={isBusy || uncommitted.length > 0}
            onClick={run('publish')}
          >
            {publish.now}
          </button>
          <button type="button" className="button button-quiet" disabled={isBusy} onClick={run('put-back')}>
            {publish.back}
          </button>
        </p>
      )}
      <p role="status">
        {isBusy && publish.running}
        {typeof state === 'object' && 'said' in state && state.said}
      </p>
      {typeof state === 'object' && 'said' in state && <Details text={state.details} />}
      {typeof state === 'object' && 'refused' in state && <RefusalNotice refused={state} />}
    </section>
  );
}

const done = { publish: 'done', 'put-back': 'putBack' } as const;
