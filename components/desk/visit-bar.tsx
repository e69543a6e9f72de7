import { useRef, useState } from 'react';
import { formatDate } from '@/lib/i18n/format';
import { AskingButton } from '../assessment/asking-button';
import { DayForm } from './day-form';
import { useDesk, useDeskWords } from './desk-context';

const quiet = 'row-link text-key-1000 underline';

/** Always in sight: the day everything is judged on, large when it is not today; the way to the result; the way to leave nothing behind. */
export function VisitBar() {
  const words = useDeskWords('DeskDay');
  const erasing = useDeskWords('DeskErase');
  const questions = useDeskWords('DeskQuestions');
  const { japanese, day, isToday, setDay, end } = useDesk();
  const [isChanging, setIsChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChanging(false);
    change.current?.focus();
  };
  return (
    <div
      className={`sticky top-0 z-10 mx-[max(-1rem,-5vw)] flex flex-wrap items-center gap-x-5 border-b-2 px-[min(1rem,5vw)] md:-mx-6 md:px-6 max-md:[&_.beside]:hidden ${isToday ? 'border-solid-gray-300 bg-white' : 'border-solid-gray-900 bg-yellow-100'}`}
    >
      <p role="status">
        {words('label')}{' '}
        <strong key={day} className={isToday ? '' : 'text-h1'}>
          {formatDate(day, japanese.formats)} {words(isToday ? 'today' : 'notToday')}
        </strong>
      </p>
      <button
        ref={change}
        type="button"
        className={quiet}
        aria-expanded={isChanging}
        onClick={() => setIsChanging(!isChanging)}
      >
        {words('change')}
      </button>
      {!isToday && (
        <button
          type="button"
          className={quiet}
          onClick={() => {
            setDay(undefined);
            close();
          }}
        >
          {words('back')}
        </button>
      )}
      <a className="row-link ml-auto lg:hidden" href="#desk-result">
        {questions('toResult')}
      </a>
      <AskingButton
        label={erasing('button')}
        question={erasing('ask')}
        yes={erasing('yes')}
        no={erasing('no')}
        className="lg:ml-auto"
        onYes={() => end('erased')}
      />
      {isChanging && <DayForm key={day} onSet={close} />}
    </div>
  );
}
