import { AskingButton } from '../../assessment/asking-button';
import { useWords } from '../../assessment/assessment-context';
import { removeFromDevice } from './device';

/** Removes the answers that this device keeps, of which there may be no other copy. */
export function ForgetButton({ onGone }: { onGone?: () => void }) {
  const words = useWords('CheckerKeep');
  const page = useWords('CheckerPage');
  return (
    <AskingButton
      label={words('forget')}
      question={words('forgetAsk')}
      yes={page('eraseYes')}
      no={page('eraseNo')}
      onYes={() => {
        if (removeFromDevice()) onGone?.();
      }}
    />
  );
}
