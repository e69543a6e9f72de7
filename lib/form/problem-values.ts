import { parseDateRange } from '../dates';
import { formatDate, formatMonth } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { FormProblem } from './form-problem';

/** What the sentence about a problem is filled with: its days in words, what was typed as it was typed, and examples of what to write. */
export function problemValues({ values }: FormProblem, locale: Locale): Record<string, string | number> {
  const shown = Object.entries(values).map(([name, value]) => {
    if (name === 'month') return [name, formatMonth(Number(value), locale)];
    const day = days.includes(name) ? parseDateRange(String(value)) : undefined;
    return [name, day ? formatDate(day, locale) : value];
  });
  return { ...dateExamples, ...Object.fromEntries(shown) };
}

/** One year in two calendars, and a day of it. */
export const dateExamples = { year: '2027', count: '9', whole: '2027/5/10' };

const days = ['date', 'from', 'latest', 'start', 'until'];
