import { useFormContext } from 'react-hook-form';
import type { FormProblem } from '@/lib/answers/form-problem';
import type { FormValues } from '@/lib/answers/form-values';
import { useWords } from '../checker-context';
import { controlId, problemId } from '../field-ids';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { textField } from './text-field';

/** A whole number, typed as text so that no wheel changes it, and the box to tick instead. */
export function NumberField({
  boxes,
  problem,
}: {
  boxes: readonly Choice[];
  problem: FormProblem | undefined;
}) {
  const { register } = useFormContext<FormValues>();
  const words = useWords('CheckerQuestion');
  return (
    <>
      <FieldProblem name="number" problem={problem} />
      <label className="mt-3 inline-flex items-center gap-3">
        <span>{words('number')}</span>
        <input
          {...register('number')}
          id={controlId('number')}
          type="text"
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          aria-describedby={problem && problemId('number')}
          aria-invalid={problem ? true : undefined}
          className={`${textField} w-24`}
        />
      </label>
      <BoxChoices name="chosen" choices={boxes} />
    </>
  );
}
