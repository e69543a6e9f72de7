import { z } from 'zod';
import { deskSchema, deskWordsSchema, placeSchema, sourceSchema } from '../content/catalogue-schemas';
import { programmeWordsSchema, questionWordsSchema, serviceWordsSchema } from '../content/words-schemas';
import { furiganaLocale } from '../i18n/languages';
import { locales, type Locale } from '../i18n/locales';
import { programmeSchema, serviceSchema } from '../rules/schema';
import { availabilityStates } from '../rules/schema';

const furigana = `In ${furiganaLocale}, ｜漢字《かんじ》 marks the reading of a word; other languages have no such marks.`;
const inLanguages = <T extends z.ZodType>(schema: T) =>
  // Every language is a key; Object.fromEntries cannot know.
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, schema])) as Record<Locale, T>);
/** The languages that have words of their own. */
const partly = <T extends z.ZodType>(schema: T) => z.partialRecord(z.enum(locales), schema);
const item = z.strictObject({ id: z.string(), source: z.string() });
const address = z
  .string()
  .describe(
    `Below the address of the site, with a language in front: ${locales.map((locale) => `/${locale}`).join(', ')}.`,
  );
/** Three digits from `first` to `last`, or 000 for what has no counterpart. */
const codes = (first: number, last: number) =>
  z.array(
    z.enum([
      '000',
      ...Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(3, '0')),
    ]),
  );

const translation = z
  .enum(['source', 'missing', 'changed', 'draft', 'read', 'checked'])
  .describe(
    'missing: the words are Japanese. changed: the Japanese is newer. draft: made by a machine, read by nobody. read: by a speaker. checked: by the city.',
  );
const written = { language: z.enum(locales) };
const translated = { ...written, translation };
const keywords = z.partialRecord(z.enum(locales), z.array(z.string().max(30)).max(5));

const shared = {
  number: z
    .string()
    .regex(/^[1-9]\d{9}$/)
    .describe('支援制度ID: never changed, never used for anything else.'),
  page: address,
  tags: z
    .strictObject({ category: codes(1, 32), target: codes(86, 102), contents: codes(77, 83) })
    .describe('Codes of 子育て支援制度レジストリ.'),
  today: z
    .strictObject({
      state: z.enum([...availabilityStates, 'unconfirmed']),
      asOf: z.string().optional(),
      source: z.string().optional(),
      until: z.string().optional().describe('The last day of the round that is open.'),
      ends: z.string().optional().describe('The first day on which it will have ended.'),
      recheckIsDue: z.boolean(),
    })
    .describe('Whether the city takes applications on the day the file was made, by its last dated word.'),
  sources: z.array(z.string()).describe('Ids of every source it rests on.'),
  keywords: keywords.describe('Of the languages that have words of their own to be found by.'),
};

const condition = item.extend({ readings: z.array(item).optional() });
const yen = z.int().nonnegative();
const amount = z.strictObject({
  ...programmeSchema.shape.amount.unwrap().omit({ parts: true, ceiling: true }).shape,
  ceiling: yen.optional(),
  parts: z.array(
    item.extend({
      upTo: z.boolean().optional(),
      yen: z.strictObject({ min: yen, max: yen }).optional(),
    }),
  ),
});

const monthDay = z.string().regex(/^\d\d-\d\d$/);

const programme = programmeSchema
  .omit({
    conditions: true,
    versions: true,
    amount: true,
    window: true,
    gates: true,
    decidedBy: true,
    onlyInWords: true,
  })
  .extend({
    ...shared,
    conditions: z.array(condition).describe('Of every version. Their rules are in rules.json.'),
    versions: z.array(
      z.strictObject({
        id: z.string(),
        source: z.string(),
        from: z.iso.date().optional(),
        until: z.iso.date().optional(),
        conditions: z.array(condition),
      }),
    ),
    amount: amount.optional(),
    window: z
      .strictObject({
        lastDay: z.string(),
        readings: z.array(item),
        intake: z.strictObject({ opens: monthDay, closes: monthDay, source: z.string() }).optional(),
      })
      .optional(),
    words: inLanguages(programmeWordsSchema.omit({ search: true }).extend(translated)).describe(furigana),
  });

const service = serviceSchema.extend({
  ...shared,
  words: inLanguages(serviceWordsSchema.omit({ search: true }).extend(translated)).describe(furigana),
});

/** What every file says of itself. */
const head = {
  city: z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string() }),
  madeOn: z.iso.date(),
  licence: z.null().describe('No licence has been chosen yet.'),
};

/** `catalogue.json` */
export const catalogueSchema = z.strictObject({
  ...head,
  programmes: z.array(programme),
  services: z.array(service),
  desks: z.array(deskSchema.extend({ words: partly(deskWordsSchema.shape.desks.valueType) })),
  sources: z.array(sourceSchema),
});
export type CatalogueFile = z.infer<typeof catalogueSchema>;

/** `rules.json` */
export const rulesSchema = z.strictObject({
  ...head,
  facts: z
    .array(
      z.strictObject({
        name: z.string(),
        type: z.string(),
        scope: z.enum(['household', 'adult', 'child', 'person']),
        unit: z.string().optional(),
        codes: z.array(z.string()).optional(),
        readings: z.array(z.string()).optional(),
        isTold: z
          .boolean()
          .describe('Told by the household, in one answer; otherwise it follows from answers.'),
      }),
    )
    .describe('What rules may compare. Answers are described by /household.schema.json.'),
  places: z.array(placeSchema.extend({ names: partly(z.string()) })),
  programmes: z.array(programmeSchema),
});
export type RulesFile = z.infer<typeof rulesSchema>;

/** `questions.json` */
export const questionsSchema = z.strictObject({
  ...head,
  questions: z
    .array(
      z.strictObject({
        id: z.string(),
        about: z.enum(['household', 'self', 'spouse', 'child']),
        field: z.string().describe('Where the answer stands: see /household.schema.json.'),
        form: z.strictObject({
          type: z.string(),
          codes: z.array(z.string()).readonly().optional(),
          max: z.number().optional(),
          none: z.boolean().optional().describe('Whether there may be no such day.'),
          future: z.boolean().optional().describe('Whether the day may lie ahead.'),
        }),
        words: inLanguages(questionWordsSchema.extend(written)).describe(furigana),
      }),
    )
    .describe('In the order in which they are asked.'),
});
export type QuestionsFile = z.infer<typeof questionsSchema>;
