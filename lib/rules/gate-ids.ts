/** What can stand on the way to a grant and after it, in the order in which it comes. */
export const gateIds = [
  'notice',
  'treatment-end',
  'checkup',
  'move-in',
  'hired',
  'startup-grant',
  'wait',
  'apply-from',
  'apply-until',
  'startup-limit',
  'stay',
  'leave-job',
  'full-repayment',
  'half-repayment',
] as const;

export type GateId = (typeof gateIds)[number];

/** Where a paper comes from, as far as the sources say. */
export const paperOrigins = ['applicant', 'employer', 'former-municipality', 'grant-office'] as const;

export type PaperOrigin = (typeof paperOrigins)[number];
