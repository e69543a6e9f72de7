import type { Intake } from '../days/intake';

/** Intakes of the fiscal year that the days to apply are tried with: none, the city's, and others with their pauses elsewhere. */
export const intakesTried: readonly [string, Intake | undefined][] = [
  ['none', undefined],
  ['04-01 to 01-31', { opens: '04-01', closes: '01-31' }],
  ['04-01 to 12-28', { opens: '04-01', closes: '12-28' }],
  ['06-01 to 09-30', { opens: '06-01', closes: '09-30' }],
  ['10-01 to 03-31', { opens: '10-01', closes: '03-31' }],
];
