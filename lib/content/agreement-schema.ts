import { z } from 'zod';
import { householdSchema } from '../facts/household';

const id = z
  .string('Write a short name in lower case with hyphens, for example work-route.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write a short name in lower case with hyphens, for example work-route.',
  );
const day = z.iso.date('Write a day as 2026-11-22.');
const verdict = z.enum(['met', 'unmet', 'unknown'], 'Write met, unmet or unknown.');

/** A household that a clerk has judged for one programme: what the desk said, and nothing by which anybody could be known. */
export const agreedCaseSchema = z.strictObject({
  programme: id,
  /** The day it is judged for. */
  on: day,
  household: householdSchema,
  answer: verdict,
  /** What the desk said of single conditions. */
  conditions: z.record(id, verdict).optional(),
  desk: id,
  /** The day of the desk's answer. */
  told: day,
  withdrawn: z
    .strictObject({
      on: day,
      because: z
        .string('Write why the answer was taken back.')
        .min(1, 'Write why the answer was taken back.')
        .max(200, 'Write at most 200 letters, and nothing of a person.')
        .regex(/^(?!.*\d[\d-]{7}).*$/s, 'Leave the number out: a reason names nobody.'),
    })
    .optional(),
});
export type AgreedCase = z.infer<typeof agreedCaseSchema>;
