import { useWatch } from 'react-hook-form';
import type { DateName, FormValues } from '@/lib/form/form-values';
import { eraText } from '@/lib/i18n/era-text';
import { formatDate } from '@/lib/i18n/format';
import { parseDateRange } from '@/lib/dates';
import { readTypedDate } from '@/lib/form/typed-date/read-typed-date';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { useFieldName } from '../use-fields';

/** What a date is read as, as soon as it can be: a western year in the Japanese calendar, and what was written otherwise in the western one. */
export function ReadBack({ name }: { name: DateName }) {
  const { formats } = useAssessment().data;
  const words = useWords('CheckerDate');
  const { year, month, day } = useWatch<FormValues, DateName>({ name: useFieldName()(name) });
  const whole = readTypedDate({ year, month, day });
  const read = 'text' in whole ? whole : readTypedDate({ year, month: '', day: '' });
  if (!('text' in read)) return null;
  const range = parseDateRange(read.text);
  const era = (
    <em lang="ja">
      <RubyText text={eraText(read.year.western, formats)} />
    </em>
  );
  // As it was typed: the boxes show it already.
  if (/^\s*\d{4}\s*年?\s*$/.test(year.normalize('NFKC')))
    return (
      <>
        {words('era')} {era}
      </>
    );
  return (
    <>
      {words(read.isOverrun ? 'overrun' : 'western')}{' '}
      {range && <RubyText text={formatDate(range, formats)} />}
      {read.isOverrun && <>（{era}）</>}
    </>
  );
}
