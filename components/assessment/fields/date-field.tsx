import type { ClipboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DateName, FormValues } from '@/lib/form/form-values';
import { dateExamples } from '@/lib/form/problem-sentence';
import { spreadDate } from '@/lib/form/typed-date/spread-date';
import { useAssessment, useWords } from '../assessment-context';
import { useFieldIds, useFieldName } from '../use-fields';
import { BoxChoices, type Choice } from './choices';
import { EraButtons } from './era-buttons';
import { FieldProblem } from './field-problem';
import { NumberText } from './number-text';
import { ReadBack } from './read-back';

interface Props {
  /** `date`, `children.0` or `periods.0.from`. */
  name: DateName;
  /** What may be ticked instead of a date; "I do not know" last. */
  boxes: readonly Choice[];
  /** Whether it is the visitor's own birth date, which browsers can fill in. */
  isOwnBirthday?: boolean;
}

const parts = [
  { part: 'year', width: 'w-20' },
  { part: 'month', width: 'w-14' },
  { part: 'day', width: 'w-14' },
] as const;

/** Year, month and day as three texts, and the boxes to tick instead. Stands inside the fieldset that asks. */
export function DateField({ name, boxes, isOwnBirthday = false }: Props) {
  const words = useWords('CheckerDate');
  const { formats } = useAssessment().data;
  const { setValue } = useFormContext<FormValues>();
  const nameOf = useFieldName();
  const hintId = `${useFieldIds().problemId(name)}-hint`;
  // Dates are written so in Japanese. With furigana, and in other languages, three boxes and their words fit a phone only one above the other.
  const look = `inline-flex ${formats.hasDateInOneLine ? 'items-center gap-1' : 'flex-col-reverse items-start'}`;
  const onPaste = (event: ClipboardEvent) => {
    const fields = spreadDate(event.clipboardData.getData('text'));
    if (!fields) return;
    event.preventDefault();
    for (const { part } of parts)
      if (fields[part] !== undefined)
        setValue(nameOf(`${name}.${part}`), fields[part], { shouldDirty: true });
  };
  return (
    <>
      <FieldProblem name={name} />
      <p id={hintId} className="mt-2 text-small">
        {words('hint', dateExamples)}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2" onPaste={onPaste}>
        {parts.map(({ part, width }) => (
          <label key={part} className={look}>
            <NumberText
              name={`${name}.${part}`}
              problemAt={name}
              hintId={part === 'year' ? hintId : undefined}
              autoComplete={isOwnBirthday ? `bday-${part}` : 'off'}
              className={width}
            />
            <span>{words(part)}</span>
          </label>
        ))}
      </div>
      <p className="mt-1 min-h-[1.7em] text-small" aria-live="polite">
        <ReadBack name={name} />
      </p>
      <EraButtons name={`${name}.year`} />
      <BoxChoices name={`${name}.chosen`} choices={boxes} />
    </>
  );
}
