import { useCallback, useState, type FormEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { isInUse } from '@/lib/desk/desk-state';
import { fragmentOf } from '@/lib/desk/linked-fragment';
import type { ShareProblem } from '@/lib/share/bits';
import type { SharedAnswers } from '@/lib/share/answers-text';
import { carriesAnswers } from '@/lib/share/link-fragment';
import { broughtAnswers } from '@/lib/share/brought-answers';
import { textField } from '../assessment/fields/number-text';
import { useDesk, useDeskWords } from './desk-context';
import { useBroughtAnswers } from './use-brought-answers';
import type { DeskFields } from './use-desk-form';

type Said = 'none' | 'opened' | ShareProblem;

/** Opens what a visitor brings: a link that was pasted, or the text that a reader of QR codes types. */
export function LinkPanel() {
  const words = useDeskWords('DeskLink');
  const { japanese, day, state, open } = useDesk();
  const { getValues, register } = useFormContext<DeskFields>();
  const [said, say] = useState<Said>();
  const [waiting, setWaiting] = useState<SharedAnswers>();
  const isUsed = isInUse(state);

  const accept = useCallback(
    (answers: SharedAnswers) => {
      open(answers);
      setWaiting(undefined);
      say('opened');
    },
    [open],
  );
  const bring = useCallback(
    (text: string) => {
      const answers = broughtAnswers(text, day, japanese.topics);
      say(undefined);
      setWaiting(undefined);
      if (!carriesAnswers(text)) say('none');
      else if ('problem' in answers) say(answers.problem);
      else if (isUsed) setWaiting(answers);
      else accept(answers);
    },
    [day, japanese, isUsed, accept],
  );
  useBroughtAnswers(bring);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    bring(fragmentOf(getValues('link')));
  };
  const isWrong = said !== undefined && said !== 'opened';
  return (
    <form noValidate autoComplete="off" onSubmit={onSubmit}>
      <label htmlFor="desk-link" className="font-bold">
        {words('field')}
      </label>
      <p id="desk-link-hint" className="text-small text-solid-gray-700">
        {words('hint')}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          {...register('link')}
          id="desk-link"
          type="text"
          aria-describedby="desk-link-hint desk-link-said"
          aria-invalid={isWrong || undefined}
          className={`${textField} min-w-0 grow basis-60`}
        />
        <button type="submit" className="button button-quiet min-h-12 px-5">
          {words('open')}
        </button>
      </div>
      <p
        id="desk-link-said"
        role="status"
        className={`mt-2 font-bold empty:hidden ${isWrong ? 'text-error-1' : ''}`}
      >
        {said && (
          <>
            {isWrong && '＊'}
            {words(said)}
          </>
        )}
      </p>
      {waiting && <AskFirst onReplace={() => accept(waiting)} onStay={() => setWaiting(undefined)} />}
    </form>
  );
}

function AskFirst({ onReplace, onStay }: { onReplace: () => void; onStay: () => void }) {
  const words = useDeskWords('DeskLink');
  return (
    <div role="alert" className="notice mt-2 space-y-3">
      <p>{words('ask')}</p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button min-h-12 px-5" onClick={onReplace}>
          {words('replace')}
        </button>
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={onStay}>
          {words('stay')}
        </button>
      </p>
    </div>
  );
}
