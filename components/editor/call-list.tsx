import type { Call } from '@/lib/content/call-list';
import { filled } from '@/lib/i18n/format';
import { PhoneLink } from '../site/phone-link';
import { CallMatter } from './call-matter';
import { useEditor } from './editor-context';
import { RefusalNotice } from './refusal-notice';
import { useAsked } from './use-asked';

/** Whom to call, desk by desk, to work through or to print. */
export function CallList() {
  const { words } = useEditor();
  const said = useAsked('calls', {});
  return (
    <>
      <h1>{words.calls.heading}</h1>
      {said === undefined && <p role="status">{words.loading}</p>}
      {said && 'refused' in said && <RefusalNotice refused={said} />}
      {said && 'calls' in said && (
        <>
          <p className="screen-only">
            <button type="button" className="button button-quiet" onClick={() => window.print()}>
              {words.calls.print}
            </button>
          </p>
          {said.calls.length === 0 && <p>{words.calls.none}</p>}
          {said.calls.map((call) => (
            <OneCall key={call.desk?.id ?? ''} call={call} />
          ))}
        </>
      )}
    </>
  );
}

function OneCall({ call: { desk, matters } }: { call: Call }) {
  const { calls } = useEditor().words;
  return (
    <section className="space-y-3">
      <h2>
        <span lang="ja">{desk?.name ?? calls.noDesk}</span>{' '}
        <span className="text-small">{filled(calls.count, { count: String(matters.length) })}</span>
      </h2>
      {desk?.phone && (
        <p>
          <PhoneLink phone={desk.phone} label={calls.phone} />
        </p>
      )}
      <ul className="space-y-3">
        {matters.map((matter) => (
          <CallMatter key={matter.id} matter={matter} />
        ))}
      </ul>
    </section>
  );
}
