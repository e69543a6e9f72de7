import { useEffect, useState } from 'react';
import type { Call } from '@/lib/content/call-list';
import { filled } from '@/lib/i18n/format';
import { textField } from '../assessment/fields/number-text';
import { PhoneLink } from '../site/phone-link';
import { CallMatter } from './call-matter';
import { useEditor } from './editor-context';
import { RefusalNotice } from './refusal-notice';
import { useAsked } from './use-asked';
import { ViewHeading } from './view-heading';

/** Whom to call, desk by desk or one desk alone, to work through or to print. */
export function CallList({ about }: { about: string }) {
  const { words, callsHeard, setCallsHeard } = useEditor();
  const asked = useAsked('calls', {});
  const said = asked ?? callsHeard;
  useEffect(() => {
    if (asked && 'calls' in asked) setCallsHeard(asked);
  }, [asked, setCallsHeard]);
  return (
    <>
      <ViewHeading text={words.calls.heading} />
      {said === undefined && <p role="status">{words.loading}</p>}
      {said && 'refused' in said && <RefusalNotice refused={said} />}
      {said && 'calls' in said && <Calls calls={said.calls} about={about} />}
    </>
  );
}

function Calls({ calls, about }: { calls: readonly Call[]; about: string }) {
  const { words } = useEditor();
  const [desk, setDesk] = useState(about);
  const ofDesk = calls.filter((call) => nameOf(call) === desk);
  const choose = (id: string) => {
    setDesk(id);
    // Whoever comes back from a call finds the same desk.
    window.history.replaceState(null, '', `#calls/${id}`);
  };
  if (calls.length === 0) return <p>{words.calls.none}</p>;
  return (
    <>
      <ChooseDesk calls={calls} chosen={ofDesk.length > 0 ? desk : ''} onChoose={choose} />
      <p className="screen-only">
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.calls.print}
        </button>
      </p>
      {(ofDesk.length > 0 ? ofDesk : calls).map((call) => (
        <OneCall key={nameOf(call)} call={call} />
      ))}
    </>
  );
}

interface ChooseDeskProps {
  calls: readonly Call[];
  chosen: string;
  onChoose: (desk: string) => void;
}

/** The desk that is called now: only what is asked of it is shown and printed. */
function ChooseDesk({ calls, chosen, onChoose }: ChooseDeskProps) {
  const { words } = useEditor();
  return (
    <p className="screen-only">
      <label htmlFor="desk-called" className="block font-bold">
        {words.form.desk}
      </label>
      <select
        id="desk-called"
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
        className={`${textField} mt-1 w-full max-w-[30em]`}
      >
        <option value="">{words.calls.allDesks}</option>
        {calls.map((call) => (
          <option key={nameOf(call)} value={nameOf(call)}>
            {filled(words.calls.deskCount, {
              desk: call.desk?.name ?? words.calls.noDesk,
              count: String(call.matters.length),
            })}
          </option>
        ))}
      </select>
    </p>
  );
}

const nameOf = ({ desk }: Call): string => desk?.id ?? 'none';

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
