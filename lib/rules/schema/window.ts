import { z } from 'zod';
import { figureName, id } from './names';
import { otherFact, ruleSchema } from './rule';

/** What can no longer be done after the last day: apply, file the prior notice, use what the programme gives, claim a cost back. */
const lastDays = ['apply', 'notice', 'use', 'refund'] as const;

/** The first and the last day: of several days the latest, and the earliest. */
const dayOfBound = z.union([otherFact, z.array(otherFact).min(2)]);
const bounds = { opens: dayOfBound.optional(), closes: dayOfBound.optional() };
/** One way of meeting the conditions with days of its own; each that is met gives its days. */
const way = z.strictObject({ when: ruleSchema, ...bounds });

/** The days to apply. */
export const windowSchema = z.strictObject({
  lastDay: z.enum(lastDays, `Write one of ${lastDays.join(', ')}, or leave it out.`).default('apply'),
  readings: z
    .array(z.strictObject({ id, source: id, ...bounds, ways: z.array(way).min(2).optional() }))
    .min(1),
  /** The part of every fiscal year in which the city takes applications. */
  intake: z.strictObject({ opens: figureName, closes: figureName, source: id }).optional(),
});
export type Window = z.infer<typeof windowSchema>;
