import { createRoot, hydrateRoot } from 'react-dom/client';
import type { QuestionData } from '@/lib/checker-data';
import { fetchFile, isGone } from '../site/fetch-file';
import { giveUp } from '../site/give-up';
import { LoadFailure } from '../assessment/load-failure';
import { boundary } from '../site/begin';
import { Checker, type CheckerProps } from './checker';

/** Brings the first step to life that came with the page, once rules and words are there. Should they not arrive, that is said above it. */
export function takeOver(place: HTMLElement, props: CheckerProps): void {
  const notice = document.createElement('div');
  const said = createRoot(notice);
  const attempt = (count: number) => {
    const stop = giveUp(
      fetchFile<QuestionData>(props.dataUrl, count),
      (data) => {
        notice.remove();
        hydrateRoot(place, <Checker {...props} arrived={data} />, boundary);
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
