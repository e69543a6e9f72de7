import { z } from 'zod';
import { deskSchema } from '../content/catalogue-schemas';
import { locales } from '../i18n/locales';
import { deciders, kinds, topics } from '../rules';
import { availabilitySchema } from '../rules/schema';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const { state, from, said } = availabilitySchema.shape;
/** A field left empty is a day that nobody knows. */
const someDay = z.union([z.literal(''), from]);

/** Digits and hyphens as a keyboard for Japanese writes them, too: ０４９５－２５. */
const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‐‑–—―−ー]/g, '-')
    .trim();

/** Where something was learned: a source on the list, the telephone, or a page that is not on the list yet. */
const learned = {
  learnedFrom: z.union([z.literal('call'), z.literal('page'), id]),
  pageTitle: z.string().max(200),
  /** Read where it is asked for: what was typed before another source was chosen stands in no field any more. */
  pageAddress: z.string().max(500),
};

/** What the check of the content finds strange and whoever writes it means: the value at a place, and why. */
export const sureOfSchema = z.strictObject({
  file: z.string().regex(/^content\/[a-z0-9./-]+\.yaml$/),
  at: z
    .string()
    .max(200)
    .regex(/^[\w.-]+$/),
  /** A whole sentence, where that is in doubt. */
  value: z.string().max(2000),
  because: z.string().trim().min(1).max(200),
});
export type SureOf = z.infer<typeof sureOfSchema>;
const meant = {
  sure: z.array(sureOfSchema).max(10).optional(),
  /** Whether the examples that come to something else expect it from now on. */
  follow: z.literal(true).optional(),
};

/** One line of a file, however it was broken in the field. */
const sentence = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .transform((text) => text.replace(/\s*\r?\n\s*/g, ''));
const severalLines = z
  .string()
  .max(2000)
  .transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []))
  .pipe(z.array(z.string()).min(1).max(10));

/** A round of applications: from which day until which, by whose word. */
export const roundTask = z
  .strictObject({ task: z.literal('round'), id, state, from, until: someDay, said, ...learned, ...meant })
  .refine(({ from, until }) => until === '' || until >= from, { path: ['until'] })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** A call: nobody answered, everything is as written, or applications are taken or not, as the desk says; and when to ask again. */
export const callTask = z
  .strictObject({
    task: z.literal('call'),
    id,
    on: from,
    answer: z.union([z.literal('as-written'), z.literal('not-reached'), state]),
    from: someDay,
    until: someDay,
    recheck: from,
    ...meant,
  })
  .refine(({ answer, from }) => saysNoState(answer) || from !== '', { path: ['from'] })
  .refine(({ answer, from, until }) => saysNoState(answer) || until === '' || until >= from, {
    path: ['until'],
  })
  .refine(({ answer, on, recheck }) => answer === 'not-reached' || recheck > on, { path: ['recheck'] });

/** A figure of a programme or service: its new value as it is typed, from when it holds beside the old one, if it does, and by whose word. */
export const figureTask = z
  .strictObject({
    task: z.literal('figure'),
    id,
    figure: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
    value: z.string().transform(halfWidth).pipe(z.string().min(1).max(20)),
    from: someDay.default(''),
    by: z.enum(deciders).default('application'),
    said: from,
    ...learned,
    ...meant,
  })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** The telephone of a desk. */
export const deskTask = z
  .strictObject({
    task: z.literal('desk'),
    id,
    phone: z.string().max(40).transform(halfWidth).pipe(deskSchema.shape.phone.unwrap()),
    said: from,
    ...learned,
    ...meant,
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
    ...meant,
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
    text: sentence,
    same: z.array(z.enum(locales)),
    because: z.string().trim().max(200),
    ...meant,
  })
  .refine(({ same, because }) => same.length === 0 || because !== '', { path: ['because'] });

/** A service that is new: what is open to whom, where to ask, and by whose word. Its sentences are Japanese at first. */
export const serviceTask = z
  .strictObject({
    task: z.literal('service'),
    id: id.max(40),
    title: sentence,
    summary: sentence,
    benefit: sentence,
    openTo: sentence,
    /** A line for each; what was read once is a list. */
    steps: z.union([severalLines, z.array(z.string()).min(1).max(10)]),
    /** Words to be found by, with 、 between them; the title where there is none. */
    search: z.string().max(200),
    desk: id,
    topic: z.enum(topics),
    kind: z.enum(kinds),
    state,
    said: from,
    ...learned,
    ...meant,
  })
  .refine(isPageNamed, { path: ['pageTitle'] })
  .refine(hasAddress, { path: ['pageAddress'] });

/** A result that somebody found wrong, kept as an example: what it should come to, and why. */
export const mistakeTask = z.strictObject({
  task: z.literal('mistake'),
  id,
  /** The day of the result. */
  on: from,
  /** The answers as in a link. */
  answers: z
    .string()
    .max(4096)
    .regex(/^a\d+\.[\w-]+$/),
  expect: z.enum(['met', 'unmet', 'unknown']),
  because: sentence,
  /** Whether the person was asked: days of birth stay in the example. */
  agreed: z.literal(true),
  ...meant,
});

/** Everything that can be changed on the clerk's page, as it is sent, kept for a second person, and made again from what was kept. */
export const taskSchema = z.discriminatedUnion('task', [
  roundTask,
  callTask,
  figureTask,
  deskTask,
  endTask,
  sentenceTask,
  serviceTask,
  mistakeTask,
]);
export type Task = z.infer<typeof taskSchema>;
export type TaskOf<Name extends Task['task']> = Extract<Task, { task: Name }>;

/** By whose word something is written. */
export type Learned = Pick<TaskOf<'round'>, 'learnedFrom' | 'pageTitle' | 'pageAddress' | 'said'>;

/** Whether an answer says nothing of whether applications are taken. */
export const saysNoState = (answer: string): answer is 'as-written' | 'not-reached' =>
  answer === 'as-written' || answer === 'not-reached';

function isPageNamed({ learnedFrom, pageTitle }: { learnedFrom: string; pageTitle: string }): boolean {
  return learnedFrom !== 'page' || pageTitle.trim() !== '';
}

function hasAddress({ learnedFrom, pageAddress }: { learnedFrom: string; pageAddress: string }): boolean {
  return learnedFrom !== 'page' || z.httpUrl().safeParse(pageAddress).success;
}
