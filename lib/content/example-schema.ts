import { z } from 'zod';
import { householdSchema } from '../facts/household';
import { availabilityStates } from '../rules/schema';

const verdict = z.enum(['met', 'unmet', 'unknown'], 'Write met, unmet or unknown.');
const day = z.iso.date('Write a day as 2026-11-22.');
const dayText = z.union([z.string(), z.null()], 'Write a day, a month or a span as text, or null for none.');

/** One household of `examples.yaml` and what the programme comes to for it on a day. */
export const exampleSchema = z.strictObject({
  name: z.string('Write a sentence about the household.'),
  on: day,
  household: householdSchema,
  expect: z.strictObject({
    verdict,
    availability: z.enum([...availabilityStates, 'unconfirmed']).optional(),
    amount: z
      .union(
        [z.tuple([z.int(), z.int()]), z.null()],
        'Write the least and the most yen as [min, max], or null.',
      )
      .optional(),
    applyFrom: dayText.optional(),
    applyUntil: dayText.optional(),
    /** Whether, with these days, no day is left on which the city takes the application or the notice. */
    hasNoDayLeft: z.boolean('Write true or false.').optional(),
    conditions: z.record(z.string(), verdict).optional(),
    subjects: z.array(verdict).optional(),
    /** Paths that must be among those still worth asking; [] when nothing may be. */
    ask: z.array(z.string()).optional(),
  }),
});
export type Example = z.infer<typeof exampleSchema>;
export const examplesSchema = z.array(exampleSchema, 'Write a list of examples.');
