import { useWords } from '../../assessment/assessment-context';
import { EraseButton } from '../erase-button';
import { KeepLink } from '../keep/answers-line';

/** What to do with the result: print it, go on with it or correct an answer, leave nothing behind. */
export function ResultActions() {
  const words = useWords('CheckerResult');
  const links = [
    ['check-answers', words('correct')],
    ['plan', useWords('CheckerPlan')('open')],
    ['compare', useWords('CheckerCompare')('link')],
    ['papers', useWords('CheckerPapers')('open')],
    ['sheet', useWords('CheckerSheet')('heading')],
  ] as const;
  return (
    <div className="screen-only mt-4 flex flex-wrap items-center gap-x-4">
      <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => window.print()}>
        {words('print')}
      </button>
      {links.map(([step, link]) => (
        <a key={step} className="row-link" href={`#${step}`}>
          {link}
        </a>
      ))}
      <KeepLink />
      <EraseButton />
    </div>
  );
}
