import { RubyText } from '../../site/ruby-text';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { NumberText } from './number-text';

/** A whole number under what it counts, and the box to tick instead. */
export function NumberField({ label, boxes }: { label: string; boxes: readonly Choice[] }) {
  return (
    <>
      <FieldProblem name="number" />
      <label className="mt-3 inline-flex flex-col items-start">
        <span>
          <RubyText text={label} />
        </span>
        <NumberText name="number" problemAt="number" className="w-24" />
      </label>
      <BoxChoices name="chosen" choices={boxes} />
    </>
  );
}
