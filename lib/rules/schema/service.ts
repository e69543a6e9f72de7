import { z } from 'zod';
import { availabilitySchema, common, item, whileState } from './common';
import { id } from './names';

/** `service.yaml`: what is open to everybody whom one sentence describes, so that there is nothing to judge. */
export const serviceSchema = z.strictObject({
  ...common,
  /** Whether whom to call in an emergency stands first on its page. */
  emergency: z.literal(true, 'Write true, or leave emergency out.').optional(),
  /** Empty where no source with a date speaks of it. */
  availability: z.array(availabilitySchema),
  /** The source of the sentence that says to whom it is open. */
  openTo: z.strictObject(
    { source: id },
    'Write the source of the sentence that says to whom it is open: { source: honjo-page }.',
  ),
  papers: z.array(item),
  /** What no source says and only the desk can tell. */
  gaps: z.array(
    z.strictObject(
      { id, while: whileState.optional() },
      'Write { id: hours }: a gap has a name and no source.',
    ),
  ),
});
export type Service = z.infer<typeof serviceSchema>;
