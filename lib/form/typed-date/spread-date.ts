import { eras, firstYearOf } from '../../eras';
import { dateParts } from './date-parts';
import type { DateFields } from './merge-boxes';
import { plainSpelling } from './spelling';

/** What the boxes are to hold for a date that was pasted into one of them; undefined for anything that is less than two parts of a date. */
export function spreadDate(pasted: string): Partial<DateFields> | undefined {
  const read = dateParts(pasted, 'year');
  if ('problem' in read || Object.keys(read.parts).length < 2) return undefined;
  const { year, month, day } = read.parts;
  return {
    ...(year && { year: asWritten(year, pasted) }),
    ...(month && { month: String(Number(month)) }),
    ...(day && { day: String(Number(day)) }),
  };
}

/** R9 stays R9, and 令和9 stays 令和9. */
function asWritten(year: string, pasted: string): string {
  const era = eras.find(({ letter }) => year.startsWith(letter));
  const text = /^.0\d$/.test(year) ? year.replace('0', '') : year;
  return era && /[^\x00-\xff]/.test(pasted.normalize('NFKC')) ? text.replace(era.letter, era.name) : text;
}

/** The text of the year box once an era was chosen for it: with the number that stands there, or, for a western year, the one it has in that era. */
export function withEra(typed: string, letter: string, isInKanji: boolean): string {
  const era = eras.find((each) => each.letter === letter);
  if (!era) throw new Error(`no era ${letter}`);
  const text = plainSpelling(typed);
  const western = /^(\d{4})年?$/.exec(text)?.[1];
  const counted = western
    ? Number(western) - firstYearOf(era) + 1
    : Number(/^[RHSTM]?(\d{1,2})年?$/.exec(text)?.[1]);
  return `${isInKanji ? era.name : letter}${counted >= 1 && counted < 100 ? counted : ''}`;
}
