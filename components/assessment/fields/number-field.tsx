import { useWords } from '../assessment-context';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { NumberText } from './number-text';

/** A whole number, and the box to tick instead. */
export function NumberField({ boxes }: { boxes: readonly Choice[] }) {
  const words = useWords('CheckerQuestion');
  return (
    <>
      <FieldProblem name="number" />
      <label className="mt-3 inline-flex items-center gap-3">
        <span>{words('number')}</span>
        <NumberText name="number" problemAt="number" className="w-24" />
      </label>
      <BoxChoices name="chosen" choices={boxes} />
    </>
  );
}
