import { useState, type FormEvent } from 'react';
import { dateFieldsOf } from '@/lib/answers/date-fields';
import { withValue } from '@/lib/answers/form-fields';
import { problem, type FormProblem } from '@/lib/answers/form-problem';
import { emptyForm, type FormValues } from '@/lib/answers/form-values';
import { readTypedDate } from '@/lib/answers/typed-date/read-typed-date';
import { parseDate } from '@/lib/dates';
import { DateField } from '../checker/fields/date-field';
import { FormContext } from '../checker/form';
import { useDesk, useDeskWords } from './desk-context';

/** The way to another day of evaluation, which has to be a whole day. */
export function DayForm({ onSet }: { onSet: () => void }) {
  const words = useDeskWords('DeskDay');
  const { day, setDay } = useDesk();
  const [values, setValues] = useState<FormValues>({
    ...emptyForm,
    date: { ...dateFieldsOf(day), chosen: [] },
  });
  const [wrong, setWrong] = useState<FormProblem | 'incomplete'>();
  const form = {
    ids: 'day-',
    values,
    set: (field: string, value: unknown) => setValues((before) => withValue(before, field, value)),
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTypedDate(values.date);
    if ('problem' in read) {
      const { code, part, values } = read.problem;
      return setWrong(problem(`date.${part}`, code, values));
    }
    const next = parseDate(read.text);
    if (!next) return setWrong('incomplete');
    setDay(next);
    onSet();
  };
  return (
    <FormContext value={form}>
      <form noValidate autoComplete="off" onSubmit={onSubmit} className="basis-full pb-4">
        <fieldset>
          <legend className="sr-only">{words('label')}</legend>
          {wrong === 'incomplete' && (
            <p role="alert" className="font-bold text-error-1">
              ＊{words('whole')}
            </p>
          )}
          <DateField name="date" boxes={[]} problem={wrong === 'incomplete' ? undefined : wrong} />
        </fieldset>
        <button type="submit" className="button button-quiet min-h-12 px-5">
          {words('set')}
        </button>
      </form>
    </FormContext>
  );
}
