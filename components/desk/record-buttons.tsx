import { useEffect, useMemo, useRef, useState } from 'react';
import { consultationOf, consultationRecord, type SayRecord } from '@/lib/desk/consultation-record';
import { shortRecord } from '@/lib/desk/short-record';
import { speaker } from '@/lib/words/speaker';
import { textField } from '../assessment/fields/number-text';
import { useDesk, useDeskSpeech, useDeskWords } from './desk-context';

const lengths = { copy: consultationRecord, copyShort: shortRecord };

/** Copies the visit as plain text, whole or in short. Where the browser does not let a page copy, the text is shown and marked. */
export function RecordButtons() {
  const words = useDeskWords('DeskResult');
  const { japanese, day, answersNow, noteCopied } = useDesk();
  const say = useSayRecord();
  const [said, tell] = useState<'copied' | 'copyFailed'>();
  const [shown, show] = useState<string>();
  const copy = (length: keyof typeof lengths) => {
    // Not what the page shows: it may be behind what was typed just before the click.
    const consultation = consultationOf(answersNow(), day, japanese.catalogue);
    const text = lengths[length](consultation, japanese, say);
    copied(text).then(
      () => {
        noteCopied();
        show(undefined);
        tell('copied');
      },
      () => {
        show(text);
        tell('copyFailed');
      },
    );
  };
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="button min-h-12 px-5" onClick={() => copy('copyShort')}>
          {words('copyShort')}
        </button>
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => copy('copy')}>
          {words('copy')}
        </button>
        <span role="status" className="font-bold">
          {said && words(said)}
        </span>
      </div>
      {shown !== undefined && <ShownText text={shown} />}
    </div>
  );
}

function ShownText({ text }: { text: string }) {
  const words = useDeskWords('DeskResult');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <p className="mt-3">
      <label htmlFor="desk-record" className="font-bold">
        {words('text')}
      </label>
      <textarea
        ref={field}
        id="desk-record"
        readOnly
        rows={8}
        value={text}
        className={`${textField} mt-2 block w-full text-small`}
      />
    </p>
  );
}

/** Speaks with the sentences of the desk and with those of the checker, in Japanese. */
function useSayRecord(): SayRecord {
  const { messages, formats } = useDesk().japanese;
  const { japanese: words } = useDeskSpeech();
  return useMemo(() => speaker({ ...messages, ...words }, formats.intlTag), [messages, words, formats]);
}

async function copied(text: string): Promise<void> {
  await window.navigator.clipboard.writeText(text);
}
