import { useState } from 'react';
import { useEditor } from './editor-context';

/** Whether what examples come to is right: they follow, or the change is not recorded. */
export function FollowChoice({ onFollow }: { onFollow: () => Promise<void> }) {
  const { preview, working } = useEditor().words;
  const [said, setSaid] = useState<'wrong' | 'right'>();
  const follow = () => {
    setSaid('right');
    void onFollow();
  };
  return (
    <div className="space-y-4">
      <p className="flex flex-wrap gap-4">
        <button type="button" className="button" disabled={said === 'right'} onClick={follow}>
          {preview.follow}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={said === 'right'}
          onClick={() => setSaid('wrong')}
        >
          {preview.isWrong}
        </button>
      </p>
      <p role="status">{said === 'right' && working}</p>
      {said === 'wrong' && (
        <p role="alert" className="notice">
          {preview.wrong}
        </p>
      )}
    </div>
  );
}
