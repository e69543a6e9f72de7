import { z } from 'zod';
import { availabilitySchema } from '../rules/schema';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const { state, from, said } = availabilitySchema.shape;
/** A field left empty is a day that nobody knows. */
const someDay = z.union([z.literal(''), from]);

/** Where something was learned: a source on the list, the telephone, or a page that is not on the list yet. */
const learned = {
  learnedFrom: z.union([z.literal('call'), z.literal('page'), id]),
  pageTitle: z.string().max(200),
  pageAddress: z.union([z.literal(''), z.url()]),
};

/** A round of applications: from which day until which, by whose word. */
export const roundTask = z
  .strictObject({ task: z.literal('round'), id, state, from, until: someDay, said, ...learned })
  .refine(({ from, until }) => until === '' || until >= from, { path: ['until'] })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(({ learnedFrom, pageAddress }) => learnedFrom !== 'page' || pageAddress !== '', {
    path: ['pageAddress'],
  });

/** A call: everything is as written, or applications are taken or not, as the desk says; and when to ask again. */
export const callTask = z
  .strictObject({
    task: z.literal('call'),
    id,
    on: from,
    answer: z.union([z.literal('as-written'), state]),
    from: someDay,
    until: someDay,
    recheck: from,
  })
  .refine(({ answer, from }) => answer === 'as-written' || from !== '', { path: ['from'] })
  .refine(({ from, until }) => until === '' || until >= from, { path: ['until'] })
  .refine(({ on, recheck }) => recheck > on, { path: ['recheck'] });

/** Everything that can be changed on the clerk's page, as it is sent, kept for a second person, and made again from what was kept. */
export const taskSchema = z.discriminatedUnion('task', [roundTask, callTask]);
export type Task = z.infer<typeof taskSchema>;
export type TaskOf<Name extends Task['task']> = Extract<Task, { task: Name }>;

function isPageNamed({ learnedFrom, pageTitle }: { learnedFrom: string; pageTitle: string }): boolean {
  return learnedFrom !== 'page' || pageTitle.trim() !== '';
}
