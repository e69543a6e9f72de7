import { createRoot, hydrateRoot } from 'react-dom/client';
import type { QuestionData } from '@/lib/checker-data';
import { LoadFailure } from '../assessment/load-failure';
import { fetchFile } from '../assessment/use-file';
import { Checker, type CheckerProps } from './checker';

/** Brings the first step to life that came with the page, once rules and words are there. Should they not arrive, that is said above it. */
export function takeOver(place: HTMLElement, props: CheckerProps): void {
  const notice = document.createElement('div');
  const said = createRoot(notice);
  const attempt = () =>
    void fetchFile<QuestionData>(props.dataUrl).then(
      (data) => {
        notice.remove();
        hydrateRoot(place, <Checker {...props} arrived={data} />);
      },
      () => {
        place.before(notice);
        said.render(<LoadFailure {...props} onRetry={attempt} />);
      },
    );
  attempt();
}
