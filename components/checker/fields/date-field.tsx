import { useFormContext, useWatch } from 'react-hook-form';
import { typedYear } from '@/lib/answers/date-fields';
import type { FormProblem } from '@/lib/answers/form-problem';
import type { FormValues } from '@/lib/answers/form-values';
import { eraText } from '@/lib/i18n/era-text';
import { RubyText } from '../../ruby-text';
import { useChecker, useWords } from '../checker-context';
import { controlId, problemId } from '../field-ids';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { textField } from './text-field';

export type DateName = 'date' | `children.${number}` | `periods.${number}.${'from' | 'until'}`;

interface Props {
  name: DateName;
  /** What may be ticked instead of a date; "I do not know" last. */
  boxes: readonly Choice[];
  problem: FormProblem | undefined;
  /** Whether it is the visitor's own birth date, which browsers can fill in. */
  isOwnBirthday?: boolean;
}

const parts = [
  { part: 'year', width: 'w-20', autoComplete: 'bday-year', maxLength: 8 },
  { part: 'month', width: 'w-14', autoComplete: 'bday-month', maxLength: 4 },
  { part: 'day', width: 'w-14', autoComplete: 'bday-day', maxLength: 4 },
] as const;

/** Year, month and day as three texts, and the boxes to tick instead. Stands inside the fieldset that asks. */
export function DateField({ name, boxes, problem, isOwnBirthday = false }: Props) {
  const { register } = useFormContext<FormValues>();
  const words = useWords('CheckerDate');
  const wrong = problem?.field.split('.').at(-1);
  return (
    <>
      <FieldProblem name={name} problem={problem} />
      <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-2">
        {parts.map(({ part, width, autoComplete, maxLength }) => (
          <label key={part} className="inline-flex items-center gap-1">
            <input
              {...register(`${name}.${part}`)}
              id={controlId(`${name}.${part}`)}
              type="text"
              inputMode="numeric"
              maxLength={maxLength}
              autoComplete={isOwnBirthday ? autoComplete : 'off'}
              aria-describedby={problem && problemId(name)}
              aria-invalid={wrong === part || undefined}
              className={`${textField} ${width}`}
            />
            <span>{words(part)}</span>
          </label>
        ))}
        <Era name={name} />
      </div>
      <BoxChoices name={`${name}.chosen`} choices={boxes} />
    </>
  );
}

/** The year in the Japanese calendar, as soon as one is typed. */
function Era({ name }: { name: DateName }) {
  const typed = useWatch<FormValues, `${DateName}.year`>({ name: `${name}.year` });
  const { locale } = useChecker().data;
  const words = useWords('CheckerDate');
  const year = typedYear(typed);
  return (
    <p className="min-h-[1.7em] basis-full text-small" aria-live="polite">
      {year !== undefined && (
        <>
          {words('era')}{' '}
          <span lang="ja">
            <RubyText text={eraText(year, locale)} />
          </span>
        </>
      )}
    </p>
  );
}
