import { z } from 'zod';
import { counts } from '../facts/counting';
import { facts, type FactName } from '../law/facts';
import { gateIds, topics } from '../rules';
import { figuresSchema, whileState } from '../rules/schema';
import { someSearched, text, texts } from './words-schemas';

const shortName = 'Write a short name in lower case with hyphens, for example before-moving.';
const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);
const day = z.iso.date('Write a day as 2026-11-22.');
const monthDay = z
  .string('Write month and day of every year in quotation marks: "03-20".')
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write month and day of every year: "03-20".');
const factNames = Object.keys(facts) as [FactName, ...FactName[]];

const namedFigure = z
  .string()
  .regex(
    /^([a-z0-9-]+\.)?[a-zA-Z0-9]+$/,
    'Write a figure of the guide, or of a programme, for example fertility-grant.registeredYears.',
  );

/** A day that follows from the day of moving in: one that the programme's own plan has, or a fact. */
const workedDay = z.union([
  z.strictObject({ programme: id, gate: z.enum(gateIds, `Write one of ${gateIds.join(', ')}.`) }),
  z.strictObject({
    fact: z.enum(factNames, 'Write the name of a fact of lib/law/facts.ts.'),
    plus: namedFigure.optional(),
    minus: namedFigure.optional(),
    count: z.enum(counts, `Write how the end is counted: ${counts.join(', ')}.`).optional(),
  }),
]);
export type WrittenDay = z.infer<typeof workedDay>;

const oneSource = 'Write the source of the sentence, or gap: true where no source says it.';
const itemFields = z.strictObject({
  id,
  source: id.optional(),
  /** What was looked for and not found. */
  gap: z.literal(true, 'Write true, or leave gap out.').optional(),
  /** Programmes and services the sentence leads to. */
  programmes: z.array(id).default([]),
  desks: z.array(id).default([]),
  /** The sentence speaks of a state: it is there while every programme it leads to is in it. */
  while: whileState.optional(),
  /** What the example reckons out for this step. */
  day: workedDay.optional(),
  /** The programme whose months of intake stand here. */
  intake: id.optional(),
});
const itemSchema = itemFields
  .refine(({ source, gap }) => (source === undefined) === (gap === true), oneSource)
  .refine((item) => item.while === undefined || item.programmes.length > 0, {
    path: ['while'],
    error: 'Add programmes: the sentence is there while these are in that state.',
  });

/** What is drawn or listed below the sentences of a section. */
export const sectionParts = ['ages', 'statuses'] as const;

const place = 'Write pregnancy, birth, or the name of a figure such as child-medical.lastAge.';
const end = z.string(place).regex(/^[a-z][a-zA-Z0-9.-]*$/, place);

/** `guide.yaml`: everything of a guide but its words. */
export const guideSchema = z.strictObject({
  id,
  checked: day,
  recheck: day,
  /** The topics with which the questions begin. */
  topics: z.array(z.enum(topics)).min(1),
  /** Whether whom to call in an emergency stands first. */
  emergency: z.literal(true, 'Write true, or leave emergency out.').optional(),
  /** The day of every year on which the household of the example moves in. */
  moveIn: monthDay.optional(),
  figures: figuresSchema.default({}),
  sections: z
    .array(
      z.strictObject({
        id,
        shows: z.enum(sectionParts, `Write one of ${sectionParts.join(', ')}, or leave it out.`).optional(),
        items: z.array(itemSchema),
      }),
    )
    .min(1),
  /** Programmes and services a child can use, each from one age to another; `yearEnd`: until the end of the fiscal year of that age. */
  ages: z
    .array(z.strictObject({ programme: id, from: end, until: end, yearEnd: z.boolean().optional() }))
    .default([]),
});
export type Guide = z.infer<typeof guideSchema>;

/** `<locale>.yaml` of a guide, keyed by the ids of `guide.yaml`. */
export const guideWordsSchema = z.strictObject({
  search: someSearched.optional(),
  title: text,
  summary: text,
  sections: z.record(z.string(), text),
  leads: texts,
  /** When a step is due, counted from the day of moving in. */
  when: texts,
  items: texts,
  /** The name of a programme as short as a bar of the chart needs it. */
  ages: texts,
});
