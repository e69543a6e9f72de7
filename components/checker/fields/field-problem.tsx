import type { FormProblem } from '@/lib/answers/form-problem';
import { RubyText } from '../../ruby-text';
import { useFieldIds } from '../form';
import { useProblemText } from '../use-problem-text';

/** The sentence about one field, at its beginning. */
export function FieldProblem({ name, problem }: { name: string; problem: FormProblem | undefined }) {
  const text = useProblemText();
  const { problemId } = useFieldIds();
  if (!problem) return null;
  return (
    <p id={problemId(name)} className="mt-2 font-bold text-error-1">
      ＊<RubyText text={text(problem)} />
    </p>
  );
}
