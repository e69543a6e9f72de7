import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { QuestionData } from '@/lib/checker-data';
import { fetchFile, isGone } from '../site/fetch-file';
import { giveUp } from '../site/give-up';
import { keptInTab } from '../assessment/storage';
import { LoadFailure } from '../assessment/load-failure';
import { boundary } from '../site/begin';
import { Checker, type CheckerProps } from './checker';
import { isKeptOnDevice } from './keep/device';

/** Brings the first step to life that came with the page, once rules and words are there. Should they not arrive, that is said above it. */
export function takeOver(place: HTMLElement, props: CheckerProps): void {
  const notice = document.createElement('div');
  const said = createRoot(notice);
  const attempt = (count: number) => {
    const stop = giveUp(
      fetchFile<QuestionData>(props.dataUrl, count),
      (data) => {
        notice.remove();
        const checker = <Checker {...props} arrived={data} />;
        if (isKept()) {
          delete place.dataset.first;
          createRoot(place, boundary).render(checker);
        } else {
          // In slices: a tap need not wait until all of it is done.
          startTransition(() => {
            hydrateRoot(place, checker, { ...boundary, onRecoverableError: report });
          });
        }
      },
      (error) => {
        const again = () => {
          stop();
          attempt(count + 1);
        };
        place.before(notice);
        said.render(<LoadFailure {...props} isGone={isGone(error)} onRetry={again} />);
      },
    );
  };
  attempt(0);
}

/** Whether something came to be kept since the first step was shown, by another tab: that step is no longer what is to be seen. */
const isKept = (): boolean => Boolean(keptInTab()) || isKeptOnDevice();

/** React draws anew what differs from the page. That it does where something is kept by now is no fault. */
function report(error: unknown): void {
  if (!isKept()) reportError(error);
}
