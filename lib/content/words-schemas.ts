import { z } from 'zod';

export const text = z.string('Write a text.').min(1, 'Write a text.');
export const texts = z.record(z.string(), text).default({});

const searched = z
  .array(text.max(30, 'Write at most 30 letters.'))
  .min(1, 'Write at least one word by which people look for it.');
/** Words by which a programme or service is found, readings and other names; none where a language is searched with those of another. */
const fewSearched = searched.max(5, 'Write at most five words.').optional();
/** The same of a guide, a desk or what is not on this site, each of which stands for many matters. */
export const someSearched = searched.max(12, 'Write at most twelve words.');

/** What a person reads of one condition, and what would change it. */
const conditionWords = z.strictObject({
  /** What is required; it can be read alone. */
  text,
  /** The ways to meet it, where one is enough. */
  oneOf: z.array(text).min(2, 'Write two or more; what stands alone belongs into text.').optional(),
  change: text,
});

const some = z.record(z.string(), text).optional();

/** What a programme says otherwise to somebody who has no spouse or partner. */
const programmeForSingle = z.strictObject({
  conditions: z.record(z.string(), conditionWords.partial()).optional(),
  papers: some,
  confirm: some,
});

/** `<locale>.yaml` of the shared rules: the words that each brings along. */
export const sharedWordsSchema = z.strictObject({ rules: z.record(z.string(), conditionWords) });

/** `<locale>.yaml` of a programme: its words, keyed by the ids of `rule.yaml`. A shared rule brings those that are left out. */
export const programmeWordsSchema = z.strictObject({
  search: fewSearched,
  title: text,
  summary: text,
  benefit: text,
  conditions: z.record(z.string(), conditionWords.partial()).default({}),
  readings: texts,
  versions: texts,
  parts: texts,
  windows: texts,
  steps: z.array(text).default([]),
  papers: texts,
  confirm: texts,
  notes: texts,
  single: programmeForSingle.optional(),
});

/** `<locale>.yaml` of a service: its words, keyed by the ids of `service.yaml`. */
export const serviceWordsSchema = z.strictObject({
  search: fewSearched,
  title: text,
  summary: text,
  benefit: text,
  /** To whom it is open, in one sentence. */
  openTo: text,
  steps: z.array(text).default([]),
  papers: texts,
  notes: texts,
  gaps: texts,
});

/** What a question says otherwise to somebody of whom it is known where they live. */
const questionVariant = z.strictObject({
  title: text.optional(),
  spouseTitle: text.optional(),
  childTitle: text.optional(),
  hint: text.optional(),
  choices: some,
});

/** What a question says otherwise to somebody who has no spouse or partner. */
const questionForSingle = z.strictObject({
  title: text.optional(),
  why: text.optional(),
  hint: text.optional(),
  choices: some,
  choiceHints: some,
});

/** `<locale>.yaml` of a question. */
export const questionWordsSchema = z.strictObject({
  title: text,
  spouseTitle: text.optional(),
  /** Where it is put to each child beside others; what is asked of children only has its words in `title` and `short`. */
  childTitle: text.optional(),
  /** The label on the check-answers page. */
  short: text,
  spouseShort: text.optional(),
  childShort: text.optional(),
  why: text,
  hint: text.optional(),
  choices: some,
  choiceHints: some,
  single: questionForSingle.optional(),
  /** Who lives in the city has moved, who plans to has not: the same question, said of the past or of the future. */
  byResidence: z.strictObject({ 'in-city': questionVariant, 'moving-in': questionVariant }).optional(),
});
