import type { ReactNode } from 'react';
import { useWords } from '../assessment/assessment-context';

interface Props {
  name: ReactNode;
  /** The step on which it is said. */
  to: string;
  isMissing?: boolean;
  children: ReactNode;
}

/** What was said of one thing, with the way to change it. */
export function ReviewRow({ name, to, isMissing = false, children }: Props) {
  const words = useWords('CheckerReview');
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-3 md:grid-cols-[2fr_3fr_auto]">
      <dt className="font-bold">{name}</dt>
      <dd className="col-start-1 space-y-1 md:col-start-auto">{children}</dd>
      <dd className="screen-only col-start-2 row-span-2 row-start-1 self-center md:col-start-auto md:row-span-1 md:self-start md:-my-2">
        <a className="row-link" href={`#${to}`}>
          <span>
            {words(isMissing ? 'answer' : 'change')}
            <span className="sr-only"> {name}</span>
          </span>
        </a>
      </dd>
    </div>
  );
}
