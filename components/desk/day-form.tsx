import { FormProvider, useForm } from 'react-hook-form';
import { dateFieldsOf, readDateFields } from '@/lib/answers/date-fields';
import type { FormValuesOf } from '@/lib/answers/form-values';
import { parseDate } from '@/lib/dates';
import { DateField } from '../checker/fields/date-field';
import { FieldScope } from '../checker/use-fields';
import { useDesk, useDeskWords } from './desk-context';

/** The way to another day of evaluation, which has to be a whole day. */
export function DayForm({ onSet }: { onSet: () => void }) {
  const words = useDeskWords('DeskDay');
  const { day, setDay } = useDesk();
  const form = useForm<{ day: FormValuesOf<'date'> }>({
    defaultValues: { day: { date: { ...dateFieldsOf(day), chosen: [] } } },
  });
  const isWrong = form.formState.errors.root !== undefined;
  const onSubmit = form.handleSubmit((values) => {
    const read = readDateFields(values.day.date);
    const next = 'text' in read ? parseDate(read.text) : undefined;
    if (!next) return form.setError('root', { type: 'whole' });
    setDay(next);
    onSet();
  });
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="off" onSubmit={onSubmit} className="basis-full pb-4">
        <fieldset>
          <legend className="sr-only">{words('label')}</legend>
          {isWrong && (
            <p role="alert" className="font-bold text-error-1">
              ＊{words('whole')}
            </p>
          )}
          <FieldScope value="day">
            <DateField name="date" boxes={[]} />
          </FieldScope>
        </fieldset>
        <button type="submit" className="button button-quiet min-h-12 px-5">
          {words('set')}
        </button>
      </form>
    </FormProvider>
  );
}
