import type { FormProblem } from '@/lib/answers/form-problem';
import { useWords } from '../checker-context';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { NumberText } from './number-text';

/** A whole number, and the box to tick instead. */
export function NumberField({
  boxes,
  problem,
}: {
  boxes: readonly Choice[];
  problem: FormProblem | undefined;
}) {
  const words = useWords('CheckerQuestion');
  return (
    <>
      <FieldProblem name="number" problem={problem} />
      <label className="mt-3 inline-flex items-center gap-3">
        <span>{words('number')}</span>
        <NumberText
          name="number"
          problemAt={problem && 'number'}
          isWrong={problem !== undefined}
          className="w-24"
        />
      </label>
      <BoxChoices name="chosen" choices={boxes} />
    </>
  );
}
