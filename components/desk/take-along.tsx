import { useId, useState } from 'react';
import { answersLink } from '../assessment/answers-link';
import { QrCode } from '../assessment/qr-code';
import { textField } from '../assessment/fields/number-text';
import { useDesk, useDeskWords } from './desk-context';

/** What a visitor takes along: the sheet on paper, or the answers as a code to photograph and a link. */
export function TakeAlong() {
  const words = useDeskWords('DeskTakeAlong');
  const [isShown, setShown] = useState(false);
  return (
    <div className="mt-3">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => window.print()}>
          {words('print')}
        </button>
        <button
          type="button"
          className="row-link text-key-1000 underline"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {words('show')}
        </button>
      </p>
      {isShown && <CodeAndLink />}
    </div>
  );
}

function CodeAndLink() {
  const words = useDeskWords('DeskTakeAlong');
  const { state, journey, other } = useDesk();
  const id = useId();
  const link = answersLink({ topics: state.topics, household: journey.household }, other.locale);
  return (
    <div className="mt-3 space-y-3">
      <p className="text-small">{words('warning')}</p>
      <QrCode text={link} />
      <p>
        <label htmlFor={id} className="font-bold">
          {words('link')}
        </label>
        <input
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
          className={`${textField} mt-2 block w-full text-small`}
        />
      </p>
    </div>
  );
}
