/** The closed set of what can be wrong with an answer; a form has one sentence for each, filled from `values`. */
export const problemCodes = [
  'unknown-field',
  'choose-one',
  'wrong-type',
  'impossible-date',
  'date-after',
  'end-before-start',
  'overlap',
  'out-of-range',
  'too-many',
  'too-large',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong with a household: where it stands (`children.0.care`; empty for the whole) and what. */
export type FoundProblem = {
  readonly path: string;
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The same with what to write instead. */
export type Problem = FoundProblem & {
  /** The English sentence that the command line prints; browsers do without. */
  readonly message: string;
};
