/** Comparisons of the closed rule language; exactly one stands in each `fact` line. */
export const operators = [
  'is',
  'oneOf',
  'includes',
  'atMost',
  'atLeast',
  'below',
  'above',
  'onOrBefore',
  'onOrAfter',
] as const;
export type Operator = (typeof operators)[number];
