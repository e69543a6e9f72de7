import { hasAnswers } from '@/lib/visit/has-answers';
import { useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { EraseButton } from '../erase-button';
import { useFragment } from '../use-fragment';
import { useDevice } from './device';

/** Under every step: the answers may be kept for later, and everything may be erased. */
export function AnswersLine() {
  const { state } = useChecker();
  const isKept = useDevice() !== null;
  if (!hasAnswers(state) && !isKept) return null;
  return (
    <p className="screen-only mt-6 flex flex-wrap gap-x-6">
      <KeepLink />
      <EraseButton />
    </p>
  );
}

/** The way to keep the answers for later, or to carry them elsewhere. */
export function KeepLink() {
  const words = useWords('CheckerKeep');
  if (useFragment().fragment === 'keep') return null;
  return (
    <a className="row-link" href="#keep">
      {words('heading')}
    </a>
  );
}
