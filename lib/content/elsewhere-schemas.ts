import { z } from 'zod';
import { audiences, topics } from '../rules';
import { figuresSchema } from '../rules/schema';
import { someSearched, text, texts } from './words-schemas';

const shortName = 'Write a short name in lower case with hyphens, for example child-allowance.';
const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);
const day = z.iso.date('Write a day as 2026-11-22.');
const said = {
  id,
  source: id.optional(),
  /** What was looked for and not found. */
  gap: z.literal(true, 'Write true, or leave gap out.').optional(),
};
const hasOneSource = ({ source, gap }: { source?: string | undefined; gap?: true | undefined }) =>
  (source === undefined) === (gap === true);
const oneSource = 'Write the source of the sentence, or gap: true where no source says it.';

const itemSchema = z
  .strictObject({
    ...said,
    topics: z.array(z.enum(topics)).min(1, 'Write at least one topic.'),
    audiences: z.array(z.enum(audiences)).min(1, 'Write at least one audience.'),
    /** The source that is the page of the city, the prefecture or the State to read on. */
    page: id.optional(),
    desks: z.array(id),
    notes: z.array(z.strictObject(said).refine(hasOneSource, oneSource)),
  })
  .refine(hasOneSource, oneSource);

/** `elsewhere/items.yaml`: programmes and procedures that this site does not judge, with the place that does; all but their words. */
export const elsewhereSchema = z.strictObject({
  checked: day,
  recheck: day,
  figures: figuresSchema,
  items: z.array(itemSchema).min(1),
});
export type Elsewhere = z.infer<typeof elsewhereSchema>;

/** `<locale>.yaml` beside it, keyed by the ids of items and notes: what each is called, what it is, who is in charge, and more. */
export const elsewhereWordsSchema = z.strictObject({
  /** Words by which each is found. */
  search: z.record(z.string(), someSearched).optional(),
  titles: z.record(z.string(), text),
  what: z.record(z.string(), text),
  inCharge: z.record(z.string(), text),
  notes: texts,
});
