import { useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';

/** The way back. To the step one came from, it is the browser's own way back, so that both buttons agree. */
export function BackLink({ to }: { to: string }) {
  const words = useWords('CheckerPage');
  const { cameFrom } = useChecker();
  return (
    <a
      href={`#${to}`}
      className="screen-only inline-flex min-h-11 items-center gap-2"
      onClick={(event) => {
        if (cameFrom !== to) return;
        event.preventDefault();
        window.history.back();
      }}
    >
      <span aria-hidden="true">←</span>
      <span>{words('back')}</span>
    </a>
  );
}
