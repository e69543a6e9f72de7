/** What decides which of several values of a figure holds: the day of applying, of moving in, of using it … */
export const deciders = [
  'application',
  'moveInDay',
  'registrationDay',
  'birth',
  'treatmentEndDate',
  'use',
] as const;
export type Decider = (typeof deciders)[number];
