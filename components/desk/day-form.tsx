import { FormProvider, useForm, type FieldErrors } from 'react-hook-form';
import { dateFieldsOf } from '@/lib/form/date-fields';
import { problem, refuse } from '@/lib/form/form-problem';
import type { FormValues } from '@/lib/form/form-values';
import { readDateAnswer } from '@/lib/form/read-date-answer';
import { parseDate, type PlainDate } from '@/lib/dates';
import { DateField } from '../assessment/fields/date-field';
import { errorsOf } from '../assessment/form-problems';
import { useDesk, useDeskWords } from './desk-context';

/** The way to another day of evaluation, which has to be a whole day. */
export function DayForm({ onSet }: { onSet: () => void }) {
  const words = useDeskWords('DeskDay');
  const { day, setDay } = useDesk();
  const form = useForm<FormValues, unknown, { next: PlainDate }>({
    defaultValues: { date: { ...dateFieldsOf(day), chosen: [] } },
    resolver: (values) => {
      const read = readDay(values);
      return 'next' in read ? { values: read, errors: {} } : { values: {}, errors: read };
    },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const isIncomplete = form.formState.errors.root?.whole !== undefined;
  const onSubmit = form.handleSubmit(({ next }) => {
    setDay(next);
    onSet();
  });
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="off" onSubmit={onSubmit} className="basis-full pb-4">
        <fieldset>
          <legend className="sr-only">{words('label')}</legend>
          {isIncomplete && (
            <p role="alert" className="font-bold text-error-1">
              ＊{words('whole')}
            </p>
          )}
          <DateField name="date" boxes={[]} />
        </fieldset>
        <button type="submit" className="button button-quiet min-h-12 px-5">
          {words('set')}
        </button>
      </form>
    </FormProvider>
  );
}

/** The day that was typed, or what is wrong with it: with one of its fields, or with all of it where it is a month or a year. */
function readDay(values: FormValues): { next: PlainDate } | FieldErrors<FormValues> {
  const reading =
    'date' in values ? readDateAnswer(values.date, 'date') : refuse(problem('date.year', 'date-missing'));
  if ('problems' in reading) return errorsOf(reading.problems);
  const next = parseDate(reading.answer);
  return next ? { next } : { root: { whole: { type: 'whole' } } };
}
