import type { ChoiceName } from '@/lib/form/form-values';
import { RubyText } from '../../site/ruby-text';
import { useFieldIds, useProblem } from '../use-fields';
import { RadioChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';

export type PeriodDetail = 'place' | 'disadvantaged' | 'wardsWork' | 'wardsStudy';

export interface PeriodChoices {
  legend: string;
  hint?: string | undefined;
  list: readonly Choice[];
}

interface Props {
  name: ChoiceName;
  choices: PeriodChoices;
}

/** One thing about a period, to choose from a few. */
export function PeriodChoice({ name, choices }: Props) {
  const problem = useProblem(name);
  const { problemId } = useFieldIds();
  const hintId = choices.hint ? `${problemId(name)}-hint` : undefined;
  const ids = [hintId, problem && problemId(name)].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={ids || undefined}>
      <legend className="font-bold">
        <RubyText text={choices.legend} />
      </legend>
      {choices.hint && (
        <p id={hintId} className="mt-1 text-small">
          <RubyText text={choices.hint} />
        </p>
      )}
      <FieldProblem name={name} />
      <RadioChoices name={name} choices={choices.list} />
    </fieldset>
  );
}
