import type { ChangeEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { BoxesName, ChoiceName, FormValues } from '@/lib/form/form-values';
import { RubyText } from '../../site/ruby-text';
import { useFieldIds, useFieldName } from '../use-fields';
import { Option } from './option';

export interface Choice {
  code: string;
  label: string;
  hint?: string | undefined;
}

interface Props<N> {
  name: N;
  choices: readonly Choice[];
}

interface RadioProps extends Props<ChoiceName> {
  /** Told what is chosen by hand. */
  onChoose?: (code: string) => void;
}

/** Radio buttons: one answer. Stands inside the fieldset that asks. */
export function RadioChoices({ name, choices, onChoose }: RadioProps) {
  const field = useFormContext<FormValues>().register(
    useFieldName()(name),
    onChoose && { onChange: ({ target }: ChangeEvent<HTMLInputElement>) => onChoose(target.value) },
  );
  const first = useFieldIds().controlId(name);
  return (
    <div className={choiceList}>
      {choices.map((choice, index) => (
        <Option
          key={choice.code}
          {...field}
          type="radio"
          value={choice.code}
          id={idOf(first, choice, index)}
          label={<RubyText text={choice.label} />}
          hint={choice.hint && <RubyText text={choice.hint} />}
        />
      ))}
    </div>
  );
}

/** Boxes: any number of answers, but nothing beside "none of these" or "I do not know". */
export function BoxChoices({ name, choices }: Props<BoxesName>) {
  const field = useFieldName()(name);
  const { setValue } = useFormContext<FormValues>();
  const chosen = useWatch<FormValues, BoxesName>({ name: field });
  const first = useFieldIds().controlId(name);
  return (
    <div className={choiceList}>
      {choices.map((choice, index) => (
        <Option
          key={choice.code}
          type="checkbox"
          name={field}
          value={choice.code}
          id={idOf(first, choice, index)}
          label={<RubyText text={choice.label} />}
          hint={choice.hint && <RubyText text={choice.hint} />}
          checked={chosen.includes(choice.code)}
          onChange={() => setValue(field, toggled(chosen, choice.code), { shouldDirty: true })}
        />
      ))}
    </div>
  );
}

function toggled(chosen: readonly string[], code: string): string[] {
  if (chosen.includes(code)) return chosen.filter((each) => each !== code);
  return isAlone(code) ? [code] : [...chosen.filter((each) => !isAlone(each)), code];
}

const isAlone = (code: string): boolean => code === 'none' || code === 'unknown' || code === 'move';

/** A problem with the field leads to its first control. */
const idOf = (first: string, { code }: Choice, index: number): string =>
  index === 0 ? first : `${first}-${code}`;

/** One below the other; beside each other where many questions share a page. */
const choiceList = 'mt-3 flex flex-col gap-2 in-[.dense]:flex-row in-[.dense]:flex-wrap';
