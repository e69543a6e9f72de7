import { useWords } from '../assessment/assessment-context';
import type { StorageNotice } from '../assessment/storage';
import { secondsToUndo } from '../assessment/use-undo';

interface Props {
  notice: StorageNotice | undefined;
  undo: (() => void) | undefined;
}

/** Says when saved answers could not be read, cannot be kept or were erased, and brings back what was just erased. */
export function StateNotice({ notice, undo }: Props) {
  const words = useWords('CheckerNotices');
  const page = useWords('CheckerPage');
  if (!notice) return null;
  return (
    <p role="status" className="notice screen-only measure mb-6">
      {words(notice)}{' '}
      {notice === 'erased' && undo && (
        <button type="button" className="row-link text-key-1000 underline" onClick={undo}>
          {page('undo', { seconds: secondsToUndo })}
        </button>
      )}
    </p>
  );
}
