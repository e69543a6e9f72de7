import { useWatch } from 'react-hook-form';
import { typedYear } from '@/lib/answers/date-fields';
import type { DateName, FormValues } from '@/lib/answers/form-values';
import { eraText } from '@/lib/i18n/era-text';
import { RubyText } from '../../ruby-text';
import { useChecker, useWords } from '../checker-context';
import { useFieldName } from '../use-fields';
import { BoxChoices, type Choice } from './choices';
import { FieldProblem } from './field-problem';
import { NumberText } from './number-text';

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
  return (
    <>
      <FieldProblem name={name} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {parts.map(({ part, width }) => (
          <label key={part} className="inline-flex items-center gap-1">
            <NumberText
              name={`${name}.${part}`}
              problemAt={name}
              autoComplete={isOwnBirthday ? `bday-${part}` : 'off'}
              className={width}
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
  const typed = useWatch<FormValues, `${DateName}.year`>({ name: useFieldName()(`${name}.year`) });
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
