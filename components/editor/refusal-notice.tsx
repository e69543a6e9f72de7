import type { Refusal } from '@/lib/edit/answers';
import { Details } from './details';
import { useEditor } from './editor-context';

/** Why something was not done, the server itself having stopped included. */
export type AnyRefusal = Refusal | { readonly refused: 'unreachable' };

/** Says why something was not done and what to do, and what the program said where there is no better word. */
export function RefusalNotice({ refused }: { refused: AnyRefusal }) {
  const { words } = useEditor();
  const details = 'details' in refused ? refused.details : undefined;
  return (
    <div role="alert" className="notice">
      <p className="font-bold">{words.refusals[refused.refused]}</p>
      {details && refused.refused === 'to-rewrite' && <p className="mt-2">{details}</p>}
      {details && refused.refused !== 'to-rewrite' && <Details text={details} />}
    </div>
  );
}
