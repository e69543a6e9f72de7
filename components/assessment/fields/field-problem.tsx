import type { FieldName } from '@/lib/form/form-values';
import { RubyText } from '../../site/ruby-text';
import { useFieldIds, useProblem } from '../use-fields';
import { useProblemText } from '../use-problem-text';

/** The sentence about one field, at its beginning. */
export function FieldProblem({ name }: { name: FieldName }) {
  const problem = useProblem(name);
  const text = useProblemText();
  const { problemId } = useFieldIds();
  if (!problem) return null;
  return (
    <p id={problemId(name)} className="mt-2 font-bold text-error-1">
      ＊<RubyText text={text(problem)} />
    </p>
  );
}
