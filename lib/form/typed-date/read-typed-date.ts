import { parseDateRange, type DateRange, type PlainDate } from '../../dates';
import type { ProblemValues } from '../problem-sentence';
import type { Box, PartsProblem } from './date-parts';
import { besideEra, readYear, type ReadYear } from './era-year';
import { mergeBoxes, type DateFields, type Placed } from './merge-boxes';

export type DateProblem = {
  readonly code:
    | PartsProblem
    | 'date-ahead'
    | 'date-bounds'
    | 'date-era-after'
    | 'date-era-before'
    | 'date-impossible'
    | 'date-missing'
    | 'date-month-missing'
    | 'date-twice'
    | 'date-without-year'
    | 'date-year-missing';
  /** The box to correct. */
  readonly part: Box;
  /** `typed` is what stands in that box, or the part of it that is wrong. */
  readonly values: Readonly<Record<string, string | number>>;
};

/** ISO text (1990, 1990-04, 1990-04-01), how its year was written, and whether the era of that year had ended by then. */
export type TypedDate = { readonly text: string; readonly year: ReadYear; readonly isOverrun: boolean };

type Refusal = { readonly problem: DateProblem };

/** The year, month or day that was typed, or what is wrong with it. `latest` is the last day allowed. */
export function readTypedDate(typed: DateFields, latest?: PlainDate): TypedDate | Refusal {
  const refuse = <Code extends DateProblem['code']>(
    code: Code,
    part: Box,
    ...values: ProblemValues<Code> | [{ typed: string }]
  ): Refusal => ({
    problem: {
      code,
      part,
      values: { ...(typed[part].trim() && { typed: quoted(typed[part]) }), ...Object.assign({}, ...values) },
    },
  });
  const read = mergeBoxes(typed);
  if ('problem' in read) return refuse(read.problem, read.box);
  const { year: written, month, day } = read.merged;
  if (!written && !month && !day) return refuse('date-missing', 'year');
  if (!written) return refuse(typed.year.trim() ? 'date-without-year' : 'date-year-missing', 'year');
  const year = readYear(written.text);
  if (!year) return refuse('date-year', written.box);
  if (!parseDateRange(String(year.western))) return refuse('date-bounds', written.box, bounds);
  if (!month && day) return refuse('date-month-missing', 'month');
  if (month && !isUpTo(12, month)) return refuse('date-month', month.box, { typed: month.text });
  if (day && !isUpTo(31, day)) return refuse('date-day', day.box, { typed: day.text });
  const text = isoText(year.western, month, day);
  const range = parseDateRange(text);
  if (!range) return refuse('date-impossible', day?.box ?? 'day', lastDayOf(text));
  const place = besideEra(range, year.era);
  if (place === 'before') return refuse('date-era-before', written.box, { from: year.era?.from ?? '' });
  if (place === 'after') return refuse('date-era-after', written.box, { until: year.era?.until ?? '' });
  if (latest && range.from > latest) return refuse('date-ahead', written.box, { date: text, latest });
  return { text, year, isOverrun: place === 'over' };
}

/** Years that parseDateRange knows; as text, so that no language groups their digits. */
const bounds = { first: '1900', last: '2199' };

/** What was typed, fit to stand in a sentence: not too long, and without the signs that the site's own texts are marked up with. */
function quoted(typed: string): string {
  const text = typed.replace(/[｜《》⟦⟧]/g, '').trim();
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

const isUpTo = (most: number, { text }: Placed): boolean => Number(text) >= 1 && Number(text) <= most;

const isoText = (year: number, ...others: readonly (Placed | undefined)[]): string =>
  [String(year), ...others.flatMap((part) => (part ? [part.text.padStart(2, '0')] : []))].join('-');

function lastDayOf(text: string): { month: number; last: number } {
  const month = parseDateRange(text.slice(0, 7)) as DateRange; // year and month were looked at before the day
  return { month: Number(text.slice(5, 7)), last: Number(month.until.slice(8)) };
}
