import { z } from 'zod';
import { deskSchema } from '../content/catalogue-schemas';
import { locales } from '../i18n/locales';
import { deciders } from '../rules';
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
  .refine(hasAddress, { path: ['pageAddress'] });

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

/** A figure of a programme or service: its new value as it is typed, from when it holds beside the old one, if it does, and by whose word. */
export const figureTask = z
  .strictObject({
    task: z.literal('figure'),
    id,
    figure: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
    value: z.string().trim().min(1).max(20),
    from: someDay.default(''),
    by: z.enum(deciders).default('application'),
    said: from,
    ...learned,
  })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** The telephone of a desk. */
export const deskTask = z
  .strictObject({
    task: z.literal('desk'),
    id,
    phone: deskSchema.shape.phone.unwrap(),
    said: from,
    ...learned,
  })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** A programme that ends: its last day, and what takes its place. */
export const endTask = z
  .strictObject({
    task: z.literal('end'),
    id,
    lastDay: from,
    successor: z.union([z.literal(''), id]),
    said: from,
    ...learned,
  })
  .refine(({ id: own, successor }) => successor !== own, { path: ['successor'] })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** A Japanese sentence, and of each translation whether it says the same still, and why, or goes to those who translate. */
export const sentenceTask = z
  .strictObject({
    task: z.literal('sentence'),
    id,
    place: z.string().regex(/^[A-Za-z0-9.-]+$/),
    /** One line of the file, however it was broken in the field. */
    text: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .transform((text) => text.replace(/\s*\r?\n\s*/g, '')),
    same: z.array(z.enum(locales)),
    because: z.string().trim().max(200),
  })
  .refine(({ same, because }) => same.length === 0 || because !== '', { path: ['because'] });

/** Everything that can be changed on the clerk's page, as it is sent, kept for a second person, and made again from what was kept. */
export const taskSchema = z.discriminatedUnion('task', [
  roundTask,
  callTask,
  figureTask,
  deskTask,
  endTask,
  sentenceTask,
]);
export type Task = z.infer<typeof taskSchema>;
export type TaskOf<Name extends Task['task']> = Extract<Task, { task: Name }>;

/** By whose word something is written. */
export type Learned = Pick<TaskOf<'round'>, 'learnedFrom' | 'pageTitle' | 'pageAddress' | 'said'>;

function isPageNamed({ learnedFrom, pageTitle }: { learnedFrom: string; pageTitle: string }): boolean {
  return learnedFrom !== 'page' || pageTitle.trim() !== '';
}

function hasAddress({ learnedFrom, pageAddress }: { learnedFrom: string; pageAddress: string }): boolean {
  return learnedFrom !== 'page' || pageAddress !== '';
}
