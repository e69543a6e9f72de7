import { useState, type FormEvent } from 'react';
import { readDateFields, dateFieldsOf } from '@/lib/answers/date-fields';
import { withValue } from '@/lib/answers/form-fields';
import { emptyForm, type FormValues } from '@/lib/answers/form-values';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { DateField } from '../checker/fields/date-field';
import { FormContext } from '../checker/form';
import { useDesk, useDeskWords } from './desk-context';

/** The day of evaluation (基準日), and the way to another one. */
export function DayPanel() {
  const words = useDeskWords('DeskDay');
  const { day, isToday } = useDesk();
  return (
    <details className="group">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1">
        <span>
          <span className="font-bold">{words('label')}</span> <strong>{formatDate(day, 'ja')}</strong>
          {isToday && <> {words('today')}</>}
        </span>
        <span className="text-key-1000 underline underline-offset-3">{words('change')}</span>
      </summary>
      <DayForm key={day} />
    </details>
  );
}

function DayForm() {
  const words = useDeskWords('DeskDay');
  const { day, setDay } = useDesk();
  const [values, setValues] = useState<FormValues>({
    ...emptyForm,
    date: { ...dateFieldsOf(day), chosen: [] },
  });
  const [isWrong, setIsWrong] = useState(false);
  const form = {
    ids: 'day-',
    values,
    set: (field: string, value: unknown) => setValues((before) => withValue(before, field, value)),
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDateFields(values.date);
    const next = 'text' in read ? parseDate(read.text) : undefined;
    setIsWrong(!next);
    if (next) setDay(next);
  };
  return (
    <FormContext value={form}>
      <form noValidate autoComplete="off" onSubmit={onSubmit} className="mt-2">
        <fieldset>
          <legend className="sr-only">{words('label')}</legend>
          {isWrong && (
            <p role="alert" className="font-bold text-error-1">
              ＊{words('whole')}
            </p>
          )}
          <DateField name="date" boxes={[]} problem={undefined} />
        </fieldset>
        <button type="submit" className="button button-quiet min-h-12 px-5">
          {words('set')}
        </button>
      </form>
    </FormContext>
  );
}

/** Says in large letters that everything is judged on another day than today. */
export function OtherDay() {
  const words = useDeskWords('DeskDay');
  const { day, isToday, setDay } = useDesk();
  if (isToday) return null;
  return (
    <div role="status" className="notice flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="text-h1 font-bold">
        <span className="text-body">{words('label')}</span> {formatDate(day, 'ja')}{' '}
        <span className="text-h3">{words('notToday')}</span>
      </p>
      <button type="button" className="button min-h-12 px-5" onClick={() => setDay(undefined)}>
        {words('back')}
      </button>
    </div>
  );
}
