import type { Messages, ValuesOf } from '../words/speaker';

/** What the sentence of a code is filled with, but for what was typed and for examples, which come along by themselves. */
export type ProblemValues<Code extends keyof Messages['CheckerProblems']> =
  ValuesOf<Messages['CheckerProblems'][Code]> extends [infer Values]
    ? [keyof Omit<Values, ByThemselves>] extends [never]
      ? []
      : [values: Omit<Values, ByThemselves>]
    : [];
type ByThemselves = 'typed' | keyof typeof dateExamples;

/** One year in two calendars, and a day of it. */
export const dateExamples = { year: '2027', count: '9', whole: '2027/5/10' };
