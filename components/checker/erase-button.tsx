import { AskingButton } from '../assessment/asking-button';
import { useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';

/** Leaves nothing of the answers: not on the page, in the address, in this tab or on this device. */
export function EraseButton() {
  const words = useWords('CheckerPage');
  const { erase } = useChecker();
  return (
    <AskingButton
      label={words('erase')}
      question={words('eraseAsk')}
      yes={words('eraseYes')}
      no={words('eraseNo')}
      onYes={erase}
    />
  );
}
