import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { RubyText } from '../site/ruby-text';
import { useWords } from '../assessment/assessment-context';
import { useFieldIds, useProblems } from '../assessment/use-fields';
import { useProblemText } from '../assessment/use-problem-text';

/** Everything that was wrong when Continue was last pressed, at the top of the page, each line a way to its field. It gets the focus each time. */
export function ProblemSummary() {
  const words = useWords('CheckerPage');
  const text = useProblemText();
  const { controlId } = useFieldIds();
  const problems = useProblems();
  const { submitCount } = useFormState();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submitCount === 0 || !summary.current) return;
    window.scrollTo(0, 0);
    summary.current.focus({ preventScroll: true });
  }, [submitCount]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="group"
      aria-labelledby="problems"
      className="mt-2 mb-6 rounded-8 border-4 border-error-1 p-4"
    >
      <h2 id="problems">{words('problems')}</h2>
      <ul className="mt-2 space-y-1">
        {problems.map((problem, index) => (
          <li key={index}>
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
