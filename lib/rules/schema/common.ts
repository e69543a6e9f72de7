import { z } from 'zod';
import { audiences, kinds, topics } from '../codes';
import { figuresSchema } from './figure';
import { day, id } from './names';

/** Whether the city takes applications, as its sources say. */
export const availabilityStates = ['open', 'upcoming', 'closed-for-now', 'ended'] as const;

/** What a source says of the time from a day on. */
export const availabilitySchema = z.strictObject({
  state: z.enum(availabilityStates),
  from: day,
  /** The last day of the round or pause, where the source says one. */
  until: day.optional(),
  /** The last day of which the source speaks, where it does not say that anything ends then. */
  knownUntil: day.optional(),
  /** The day or month of the word this rests on. */
  said: z
    .string()
    .regex(
      /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
      'Write a day or a month, for example 2023-04-01 or 2020-03.',
    ),
  source: id,
});
export type AvailabilityEntry = z.infer<typeof availabilitySchema>;

/** What a sentence on the state is said in: it is there on days of that state alone. */
export const whileState = z.enum(
  [...availabilityStates, 'unconfirmed'],
  `Write one of ${[...availabilityStates, 'unconfirmed'].join(', ')}, or leave while out.`,
);

/** A sentence by its name, with its source. */
export const item = z.strictObject({ id, source: id });
/** The same, which may speak of the state. */
export const stateItem = z.strictObject({ id, source: id, while: whileState.optional() });

/** What programmes and services both say of themselves. */
export const common = {
  id,
  measures: z.array(z.int().min(1).max(45)),
  topics: z.array(z.enum(topics)).min(1),
  audiences: z.array(z.enum(audiences)).min(1),
  kind: z.enum(kinds),
  /** Where to ask and apply, the first one first. */
  desks: z.array(id).min(1),
  /** The day its facts were last compared with their sources, and the day by which that is due again. */
  checked: day,
  recheck: day,
  figures: figuresSchema,
  availability: z.array(availabilitySchema).min(1),
  notes: z.array(stateItem),
  /** Steps, counted from 1, that speak of the state. */
  steps: z.array(z.strictObject({ step: z.int().positive(), while: whileState })).optional(),
};
