import { useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';

/** Leaves nothing of the answers: not on the page, in the address, in this tab or on this device. */
export function EraseButton() {
  const words = useWords('CheckerPage');
  const { erase } = useChecker();
  return (
    <button type="button" className="row-link screen-only text-key-1000 underline" onClick={erase}>
      {words('erase')}
    </button>
  );
}
