import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../assessment/assessment-context';
import { textField } from '../../assessment/fields/number-text';

/** A link to copy. Where the browser does not let a page copy, it is marked so that the visitor can. */
export function LinkField({ link }: { link: string }) {
  const words = useWords('CheckerKeep');
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState<'copied' | 'copyFailed'>();
  useEffect(() => field.current?.focus(), []);
  const copy = () => {
    copied(link).then(
      () => say('copied'),
      () => {
        field.current?.select();
        say('copyFailed');
      },
    );
  };
  return (
    <div className="space-y-4">
      <p>
        <label htmlFor="answers-link" className="font-bold">
          {words('linkField')}
        </label>
        <input
          ref={field}
          id="answers-link"
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
          className={`${textField} mt-2 block w-full`}
        />
      </p>
      <p className="flex flex-wrap items-center gap-4">
        <button type="button" className="button button-quiet" onClick={copy}>
          {words('copy')}
        </button>
        <span role="status" className="font-bold">
          {said && words(said)}
        </span>
      </p>
    </div>
  );
}

async function copied(text: string): Promise<void> {
  await window.navigator.clipboard.writeText(text);
}
