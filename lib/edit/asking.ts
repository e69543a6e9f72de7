import { z } from 'zod';
import { taskSchema } from './tasks';

/** What was looked at: the marks of the files as they were then, so that nobody's change is overwritten unseen. */
const looked = z.array(z.strictObject({ file: z.string().max(200), mark: z.string().max(100) })).max(20);
/** Who changes or confirms something. */
export const personSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\n\r<>]*$/);
const waitingName = z.string().regex(/^[0-9a-f]{12}$/);
const nothing = z.strictObject({});

/** A change as one file, for a second person at another machine. The sentences in it are read by people; the change itself is made again from the task. */
export const reviewSchema = z.object({ review: z.literal(1), by: personSchema, task: taskSchema });
export type Review = z.infer<typeof reviewSchema>;

/** What the page can ask of the server, and what has to be said with it. */
export const askings = {
  overview: nothing,
  calls: nothing,
  figures: z.strictObject({ id: z.string().max(60) }),
  sentences: z.strictObject({ id: z.string().max(60) }),
  mistake: z.strictObject({ text: z.string().max(20_000) }),
  preview: z.strictObject({ task: taskSchema }),
  save: z.strictObject({ task: taskSchema, by: personSchema, looked }),
  waiting: z.strictObject({ name: waitingName }),
  confirm: z.strictObject({ name: waitingName, by: personSchema, looked }),
  'confirm-review': z.strictObject({ review: reviewSchema, by: personSchema, looked }),
  'take-back': z.strictObject({ name: waitingName }),
  publish: nothing,
  'put-back': nothing,
} as const;
export type AskingName = keyof typeof askings;
export type SentWith<Name extends AskingName> = z.infer<(typeof askings)[Name]>;
