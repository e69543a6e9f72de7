import type { Ref } from 'react';
import type { FormProblem } from '@/lib/answers/form-problem';
import { RubyText } from '../ruby-text';
import { useWords } from './checker-context';
import { controlId } from './field-ids';
import { useProblemText } from './use-problem-text';

/** Everything that is wrong, at the top of the page, each line a way to its field. */
export function ProblemSummary({
  problems,
  ref,
}: {
  problems: readonly FormProblem[];
  ref: Ref<HTMLDivElement>;
}) {
  const words = useWords('CheckerPage');
  const text = useProblemText();
  if (problems.length === 0) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="problems"
      className="mt-2 mb-6 rounded-8 border-4 border-error-1 p-4"
    >
      <h2 id="problems">{words('problems')}</h2>
      <ul className="mt-2 space-y-1">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            <a
              href={`#${controlId(problem.field)}`}
              className="row-link font-bold text-error-1"
              onClick={(event) => {
                // The fragment names the step, so the way to the field is taken here.
                event.preventDefault();
                document.getElementById(controlId(problem.field))?.focus();
              }}
            >
              <span>
                <RubyText text={text(problem, true)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
