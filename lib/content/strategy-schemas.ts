import { z } from 'zod';
import { locales } from '../i18n/locales';
import { strategyMarks, reasons } from '../strategy';
import { inEveryLanguage } from './catalogue-schemas';

const shortName = 'Write a short name in lower case with hyphens, for example fy2018.';
const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);
const whole = z.int('Write a whole number.').nonnegative();

/** `content/strategy/terms.yaml`: the years of the plan, units and years of the indicators, as the strategy writes them. */
export const termsSchema = z.strictObject({
  period: z.strictObject({ from: id, until: id }),
  units: z.array(
    z.strictObject({
      id,
      /** The number stands at `{value}`. */
      text: inEveryLanguage.refine(
        (text) => Object.values(text).every((each) => each.includes('{value}')),
        'Write {value} where the number stands, in every language.',
      ),
      /** By what a language multiplies the number, whose words count in other steps: billions instead of 億. */
      times: z.partialRecord(z.enum(locales), z.number().positive()).optional(),
    }),
  ),
  years: z.array(z.strictObject({ id, text: inEveryLanguage })),
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
  name: inEveryLanguage,
  /** The year from which it is added up. */
  since: id.optional(),
  unit: id.optional(),
  /** Decimals that are written even where they are 0: 76.0. */
  decimals: whole.optional(),
  /** Left out where the strategy prints —. */
  base: baseSchema.optional(),
  target: targetSchema,
  note: inEveryLanguage.optional(),
});
export type IndicatorContent = z.infer<typeof indicatorSchema>;

const projectSchema = z.strictObject({
  mark: z.enum(strategyMarks, `Write one of ${strategyMarks.join(', ')}.`),
  name: inEveryLanguage,
  /** The programmes and services of this site that it is. */
  programmes: z.array(id).min(1).optional(),
  without: z.enum(reasons, `Write one of ${reasons.join(', ')}.`).optional(),
});
export type ProjectContent = z.infer<typeof projectSchema>;

/** `content/strategy/<group>.yaml`: one 主要施策 with its measures. */
export const measureGroupSchema = z.strictObject({
  name: inEveryLanguage,
  measures: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(45),
        name: inEveryLanguage,
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
    name: inEveryLanguage,
    theme: inEveryLanguage,
    targets: z.array(indicatorSchema),
    groups: z.array(id).min(1),
  }),
  'Write a list of basic strategies.',
);
