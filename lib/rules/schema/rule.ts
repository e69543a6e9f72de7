import { z } from 'zod';
import { counts } from '../../facts/counting';
import { facts, type FactName } from '../../law/facts';
import { figureName, id } from './names';

const factNames = Object.keys(facts) as [FactName, ...FactName[]];

/** Whose fact it is: of the one who answers, of the spouse, or of the one of them who is, was or has been pregnant. */
const adult = z.enum(['self', 'spouse', 'mother']);
/** On which day it is judged: today, or every day on which one can apply. */
export const judgedOn = z.enum(['today', 'application']).optional();

/** What a rule says of a fact beside its name: whose it is, which figures it is reckoned with, and by which figure a day is moved. */
export const toldSchema = {
  of: adult.optional(),
  with: z.record(z.string(), figureName).optional(),
  plus: figureName.optional(),
  minus: figureName.optional(),
  count: z.enum(counts, `Write how the end is counted: ${counts.join(', ')}.`).optional(),
};

/** Another fact that one is held against, or that is a day. */
export const otherFact = z.strictObject({ fact: z.enum(factNames), ...toldSchema });
export type OtherFact = z.infer<typeof otherFact>;

const dayOperand = z.union([figureName, otherFact]);
/** A figure, or a figure with another one added or taken off. */
const numberOperand = z.union([
  figureName,
  z.strictObject({ figure: figureName, plus: figureName.optional(), minus: figureName.optional() }),
]);
export type NumberOperand = z.infer<typeof numberOperand>;

/** One fact held against a figure, a code or another fact. */
const comparisonSchema = z.strictObject({
  fact: z.enum(factNames, 'Write the name of a fact of lib/law/facts.ts.'),
  ...toldSchema,
  as: z.array(z.string()).optional(),
  is: z.union([z.boolean(), z.string()]).optional(),
  oneOf: z.array(z.string()).min(1).optional(),
  includes: z.string().optional(),
  atMost: numberOperand.optional(),
  atLeast: numberOperand.optional(),
  below: numberOperand.optional(),
  above: numberOperand.optional(),
  onOrBefore: dayOperand.optional(),
  onOrAfter: dayOperand.optional(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Comparison;

/** A rule: comparisons, and groups of rules. */
export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(ruleSchema) }),
    z.strictObject({ any: z.array(ruleSchema) }),
    z.strictObject({ not: ruleSchema }),
    comparisonSchema,
  ]),
);

const readingSchema = z.strictObject({ id, source: id, when: ruleSchema });
/** A test is one rule, or rival readings of an unclear text that decide only together. */
export const testSchema = { when: ruleSchema.optional(), readings: z.array(readingSchema).min(2).optional() };

/** One condition: a test with its name and source. */
export const conditionSchema = z.strictObject({ id, source: id, judgedOn, ...testSchema });
export type Reading = z.infer<typeof readingSchema>;
export type Condition = z.infer<typeof conditionSchema>;
/** What conditions and parts of an amount have in common: a rule, rival readings, or nothing to test. */
export type Test = Partial<Pick<Condition, 'when' | 'readings' | 'judgedOn'>>;
