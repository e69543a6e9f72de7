import { useState, type FormEvent } from 'react';
import { dateFieldsOf, readDateFields } from '@/lib/answers/date-fields';
import { withValue } from '@/lib/answers/form-fields';
import { emptyForm, type FormValues } from '@/lib/answers/form-values';
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
    if (!next) return;
    setDay(next);
    onSet();
  };
  return (
    <FormContext value={form}>
      <form noValidate autoComplete="off" onSubmit={onSubmit} className="basis-full pb-4">
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
