import { parseDateRange } from '../dates';
import { formatDate, formatMonth } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import type { Messages, ValuesOf } from '../words/speaker';
import type { FormProblem, FormProblemCode } from './form-problem';
import { dateExamples } from './problem-sentence';

/** What the sentence about a problem is filled with: its days in words, what was typed as it was typed, and examples of what to write. */
export function problemValues({ values }: FormProblem, formats: LocaleFormats): AllValues {
  const shown = Object.entries(values).map(([name, value]) => {
    if (name === 'month') return [name, formatMonth(Number(value), formats)];
    const day = days.includes(name) ? parseDateRange(String(value)) : undefined;
    return [name, day ? formatDate(day, formats) : value];
  });
  // Each code came with the values of its own sentence: see `problem`.
  return { ...dateExamples, ...Object.fromEntries(shown) } as AllValues;
}

const days = ['date', 'from', 'latest', 'start', 'until'];

type AllValues = ValuesOf<Messages['CheckerProblems'][FormProblemCode]>[0];
