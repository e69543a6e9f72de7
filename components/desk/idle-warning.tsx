import { useCallback, useEffect, useRef } from 'react';
import { patience } from '@/lib/desk/idle';
import { useDesk, useDeskWords } from './desk-context';
import { useIdle } from './use-idle';

/** After minutes without anybody it covers the answers, and leaves time to go on before all of them are erased. */
export function IdleWarning() {
  const words = useDeskWords('DeskIdle');
  const erasing = useDeskWords('DeskErase');
  const { isInUse, end } = useDesk();
  const onOver = useCallback(() => end('idle'), [end]);
  const { left, stay } = useIdle(isInUse, onOver);
  const dialog = useRef<HTMLDialogElement>(null);
  const isDue = left !== undefined;
  useEffect(() => {
    if (isDue) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isDue]);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="idle-heading"
      aria-describedby="idle-why"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
      className="m-auto max-w-[34rem] rounded-8 border-4 border-solid-gray-900 bg-white p-6 backdrop:bg-solid-gray-50/95"
    >
      {isDue && (
        <div className="space-y-4">
          <h2 id="idle-heading">{words('heading')}</h2>
          <p id="idle-why">{words('why', { minutes: patience.quiet / 60 })}</p>
          <p role="timer" className="text-h1 font-bold">
            <span key={left}>{words('left', { seconds: left })}</span>
          </p>
          <p className="flex flex-wrap gap-4">
            <button type="button" autoFocus className="button" onClick={stay}>
              {words('stay')}
            </button>
            <button type="button" className="button button-quiet" onClick={() => end('erased')}>
              {erasing('button')}
            </button>
          </p>
        </div>
      )}
    </dialog>
  );
}
