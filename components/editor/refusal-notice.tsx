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
      {details && isForReader(refused) && <p className="mt-2 wrap-anywhere whitespace-pre-wrap">{details}</p>}
      {details && !isForReader(refused) && <Details text={details} />}
    </div>
  );
}

/** Whether what the program said is a sentence for whoever reads the page. */
const isForReader = ({ refused }: AnyRefusal): boolean =>
  refused === 'to-rewrite' || refused === 'not-published';
