import type { PlainDate } from '../dates';
import { plainNumber } from './date-fields';
import { found, problem, refuse, type ReadAnswer } from './form-problem';
import type { DateAnswer, DateName } from './form-values';
import { readTypedDate } from './typed-date/read-typed-date';

/** A date or the box ticked instead of one (`unknown`, `none`, `move`); both together are refused, so that nothing typed is dropped. */
export function readDateAnswer(date: DateAnswer, field: DateName, latest?: PlainDate): ReadAnswer<string> {
  const [box, ...others] = date.chosen;
  const isTyped = [date.year, date.month, date.day].some((text) => plainNumber(text) !== '');
  if (box !== undefined) {
    if (isTyped || others.length > 0) return refuse(problem(`${field}.year`, 'date-or-box'));
    return found(box);
  }
  const read = readTypedDate(date, latest);
  if ('text' in read) return found(read.text);
  const { code, part, values } = read.problem;
  return refuse({ field: `${field}.${part}`, code, values });
}
