import { z } from 'zod';
import { strategyMarks, reasons } from '../strategy';

const shortName = 'Write a short name in lower case with hyphens, for example fy2018.';
const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);
const whole = z.int('Write a whole number.').nonnegative();
/** As the strategy prints it: the words of the other languages stand under it. */
const text = z.string('Write a text.').min(1, 'Write a text.');

/** `content/strategy/terms.yaml`: the years of the plan, units and years of the indicators, as the strategy writes them. */
export const termsSchema = z.strictObject({
  period: z.strictObject({ from: id, until: id }),
  units: z.array(
    z.strictObject({
      id,
      /** The number stands at `{value}`. */
      text: text.refine((each) => each.includes('{value}'), 'Write {value} where the number stands.'),
    }),
  ),
  years: z.array(z.strictObject({ id, text })),
});
export type Terms = z.infer<typeof termsSchema>;

const baseSchema = z.strictObject({ value: z.number('Write a number.'), year: id, unit: id.optional() });
const targetSchema = z
  .strictObject({
    value: z.number('Write a number.').optional(),
    /** 基準値以上. */
    atLeastBase: z.literal(true).optional(),
    /** The year in which a plan is to be drawn up. */
    drawnUp: id.optional(),
    year: id,
    unit: id.optional(),
    /** Years over which the number is added up. */
    overYears: whole.optional(),
  })
  .refine(
    ({ value, atLeastBase, drawnUp }) =>
      [value, atLeastBase, drawnUp].filter((each) => each !== undefined).length === 1,
    'Write one of value, atLeastBase and drawnUp.',
  );

const indicatorSchema = z.strictObject({
  name: text,
  /** The year from which it is added up. */
  since: id.optional(),
  unit: id.optional(),
  /** Decimals that are written even where they are 0: 76.0. */
  decimals: whole.optional(),
  /** Left out where the strategy prints —. */
  base: baseSchema.optional(),
  target: targetSchema,
  note: text.optional(),
});
export type IndicatorContent = z.infer<typeof indicatorSchema>;

const projectSchema = z.strictObject({
  mark: z.enum(strategyMarks, `Write one of ${strategyMarks.join(', ')}.`),
  name: text,
  /** The programmes and services of this site that it is. */
  programmes: z.array(id).min(1).optional(),
  without: z.enum(reasons, `Write one of ${reasons.join(', ')}.`).optional(),
});
export type ProjectContent = z.infer<typeof projectSchema>;

/** `content/strategy/<group>.yaml`: one 主要施策 with its measures. */
export const measureGroupSchema = z.strictObject({
  name: text,
  measures: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(45),
        name: text,
        /** Empty where the strategy prints —. */
        indicators: z.array(indicatorSchema),
        projects: z.array(projectSchema).min(1),
      }),
    )
    .min(1),
});
export type MeasureGroupContent = z.infer<typeof measureGroupSchema>;

/** `content/strategy/strategies.yaml`: the basic strategies in their order. */
export const strategiesSchema = z.array(
  z.strictObject({
    id,
    numeral: z.string(),
    name: text,
    theme: text,
    targets: z.array(indicatorSchema),
    groups: z.array(id).min(1),
  }),
  'Write a list of basic strategies.',
);

/** `strategy/words/<locale>.yaml`: what stands in another language for each text of the strategy. */
export const strategyWordsSchema = z.strictObject({
  texts: z.record(text, text),
  /** By what the language multiplies the number of a unit whose words count in other steps: billions instead of 億. */
  times: z.record(text, z.number().positive()).optional(),
});
