import { z } from 'zod';
import { counts } from '../facts/counting';
import { facts, type FactName } from '../law/facts';
import { adultInputs } from '../facts/inputs';
import { audiences, kinds, topics } from './codes';
import { gateIds, paperOrigins } from './gate-ids';

const factNames = Object.keys(facts) as [FactName, ...FactName[]];
const shortName = 'Write a short name in lower case with hyphens, for example work-route.';
const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);
const nameOfFigure = 'Write the name of a figure of this file, for example maxAge.';
const figureName = z.string(nameOfFigure).regex(/^[a-z][a-zA-Z0-9]*$/, nameOfFigure);
const day = z.iso.date('Write a day as 2026-11-22.');
/** Whose fact it is: of the one who answers, of the spouse, or of the one of them who is, was or has been pregnant. */
const adult = z.enum(['self', 'spouse', 'mother']);
/** On which day it is judged: today, or every day on which one can apply. */
const judgedOn = z.enum(['today', 'application']).optional();

/** What a rule says of a fact beside its name: whose it is, which figures it is reckoned with, and by which figure a day is moved. */
const told = {
  of: adult.optional(),
  with: z.record(z.string(), figureName).optional(),
  plus: figureName.optional(),
  minus: figureName.optional(),
  count: z.enum(counts, `Write how the end is counted: ${counts.join(', ')}.`).optional(),
};
const otherFact = z.strictObject({ fact: z.enum(factNames), ...told });
export type OtherFact = z.infer<typeof otherFact>;
const dayOperand = z.union([figureName, otherFact]);
/** A figure, or a figure with another one added or taken off. */
const numberOperand = z.union([
  figureName,
  z.strictObject({ figure: figureName, plus: figureName.optional(), minus: figureName.optional() }),
]);
export type NumberOperand = z.infer<typeof numberOperand>;

export { topics, type Topic } from './codes';
export { operators, type Operator } from './operators';

export const comparisonSchema = z.strictObject({
  fact: z.enum(factNames, 'Write the name of a fact of lib/law/facts.ts.'),
  ...told,
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
const test = { when: ruleSchema.optional(), readings: z.array(readingSchema).min(2).optional() };

const conditionSchema = z.strictObject({ id, source: id, judgedOn, ...test });
export type Reading = z.infer<typeof readingSchema>;
export type Condition = z.infer<typeof conditionSchema>;
/** What conditions and parts of an amount have in common: a rule, rival readings, or nothing to test. */
export type Test = Partial<Pick<Condition, 'when' | 'readings' | 'judgedOn'>>;

const yen = z.union([figureName, z.strictObject({ from: figureName, to: figureName })]);
const partSchema = z.strictObject({
  id,
  source: id,
  ...test,
  /** 「〜まで」: the household may get less. */
  upTo: z.boolean().optional(),
  yen: yen.optional(),
  cases: z
    .array(z.strictObject({ when: ruleSchema, yen }))
    .min(1)
    .optional(),
});
export type Part = z.infer<typeof partSchema>;

const amountSchema = z.strictObject({
  kind: z.enum(['payment', 'waiver', 'vouchers', 'reimbursement']),
  period: z.enum(['once', 'pregnancy', 'year', 'month', 'visit']),
  per: z.enum(['household', 'child', 'adult', 'couple']),
  judgedOn,
  parts: z.array(partSchema),
  ceiling: figureName.optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/** What can no longer be done after the last day: apply, file the prior notice, use what the programme gives, claim a cost back. */
const lastDays = ['apply', 'notice', 'use', 'refund'] as const;

/** The first and the last day: of several days the latest, and the earliest. */
const dayOfBound = z.union([otherFact, z.array(otherFact).min(2)]);
const bounds = { opens: dayOfBound.optional(), closes: dayOfBound.optional() };
/** One way of meeting the conditions with days of its own; each that is met gives its days. */
const way = z.strictObject({ when: ruleSchema, ...bounds });
const windowSchema = z.strictObject({
  lastDay: z.enum(lastDays, `Write one of ${lastDays.join(', ')}, or leave it out.`).default('apply'),
  readings: z
    .array(z.strictObject({ id, source: id, ...bounds, ways: z.array(way).min(2).optional() }))
    .min(1),
  /** The part of every fiscal year in which the city takes applications. */
  intake: z.strictObject({ opens: figureName, closes: figureName, source: id }).optional(),
});
export type Window = z.infer<typeof windowSchema>;

const whole = z.int('Write a whole number.').nonnegative();
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$|^(0[13-9]|1[0-2])-(29|30)$|^(0[13578]|1[02])-31$/);
const wanted =
  'Write a whole number, a day that exists such as 2026-11-22, or one of every year such as 04-01.';
/** A number or a day that a rule or a text uses, with its unit and source: the one place to correct it. */
export const figureUnits = [
  'yen',
  'years',
  'months',
  'calendar-month',
  'days',
  'times',
  'place',
  'class',
  'grade',
  'hours',
  'count',
  'date',
  'month-day',
] as const;
export type FigureUnit = (typeof figureUnits)[number];
const figureSchema = z
  .strictObject({
    unit: z.enum(figureUnits),
    value: z.union([whole, day, monthDay], wanted),
    source: id,
  })
  .refine(
    ({ unit, value }) => isOfUnit(unit, value),
    'Write a day for the unit date, month and day for the unit month-day, a whole number for the others.',
  );

function isOfUnit(unit: FigureUnit, value: string | number): boolean {
  if (unit === 'date') return day.safeParse(value).success;
  return unit === 'month-day' ? monthDay.safeParse(value).success : typeof value === 'number';
}

export type Figure = z.infer<typeof figureSchema>;
export const figuresSchema = z.record(figureName, figureSchema);

const versionSchema = z.strictObject({
  id,
  source: id,
  from: figureName.optional(),
  until: figureName.optional(),
  conditions: z.array(conditionSchema),
});
export type Version = z.infer<typeof versionSchema>;

export const availabilityStates = ['open', 'upcoming', 'closed-for-now', 'ended'] as const;
const availabilitySchema = z.strictObject({
  state: z.enum(availabilityStates),
  from: day,
  until: day.optional(),
  /** The day or month of the word this rests on. */
  said: z
    .string()
    .regex(/^\d{4}-\d\d(-\d\d)?$/, 'Write a day or a month, for example 2023-04-01 or 2020-03.'),
  source: id,
});
export type AvailabilityEntry = z.infer<typeof availabilitySchema>;

const item = z.strictObject({ id, source: id });

/** What programmes and services both say of themselves. */
const common = {
  id,
  measures: z.array(z.int().min(1).max(45)),
  topics: z.array(z.enum(topics)).min(1),
  audiences: z.array(z.enum(audiences)).min(1),
  kind: z.enum(kinds),
  /** Where to ask and apply, the first one first. */
  desks: z.array(id).min(1),
  /** The day its facts were last compared with their sources, and the day by which that is due again. */
  checked: day,
  recheck: day,
  figures: figuresSchema,
  availability: z.array(availabilitySchema).min(1),
  notes: z.array(item),
};

const gateId = z.enum(gateIds, `Write one of ${gateIds.join(', ')}.`);
/** Only for those who work in this way. */
const route = z.enum(adultInputs.workRoutes.codes).optional();
/** A day of a plan beside those of the window: told or following from an answer, or so long after another one (`apply-from`: after applying). */
const gateSchema = z.union([
  z.strictObject({ id: gateId, source: id, route, day: otherFact }),
  z.strictObject({
    id: gateId,
    source: id,
    route,
    after: gateId,
    plus: figureName,
    count: told.count.unwrap(),
  }),
]);
export type PlannedGate = z.infer<typeof gateSchema>;

/** The same paper has the same id in every programme: it is fetched once. */
const paperSchema = z.strictObject({
  id,
  source: id,
  from: z.enum(paperOrigins, `Write one of ${paperOrigins.join(', ')}, or leave it out.`).optional(),
});

/** `rule.yaml` of one programme: everything but its words. */
export const programmeSchema = z.strictObject({
  ...common,
  subject: z.enum(['household', 'child', 'adult']),
  buildsOn: id.optional(),
  replacedBy: id.optional(),
  /** Figures that stand in sentences alone, and why no rule can use them; every other one decides something. */
  onlyInWords: z
    .array(
      z.strictObject({
        figures: z.array(figureName).min(1),
        because: z.string('Write why no rule uses these figures.').min(1),
      }),
    )
    .optional(),
  /** Programmes of which no source says whether a household gets both. */
  unclearWith: z.array(id).optional(),
  /** The date that chooses the version; without it there is one version for every day. */
  decidedBy: otherFact.omit({ of: true }).optional(),
  /** Conditions of every version. */
  conditions: z.array(conditionSchema),
  versions: z.array(versionSchema).min(1),
  amount: amountSchema.optional(),
  window: windowSchema.optional(),
  gates: z.array(gateSchema).optional(),
  papers: z.array(paperSchema),
  confirm: z.array(item),
});
export type Programme = z.infer<typeof programmeSchema>;

/** `service.yaml`: what is open to everybody whom one sentence describes, so that there is nothing to judge. */
export const serviceSchema = z.strictObject({
  ...common,
  /** Empty where no source with a date speaks of it. */
  availability: z.array(availabilitySchema),
  /** The source of the sentence that says to whom it is open. */
  openTo: z.strictObject(
    { source: id },
    'Write the source of the sentence that says to whom it is open: { source: honjo-page }.',
  ),
  papers: z.array(item),
  /** What no source says and only the desk can tell. */
  gaps: z.array(z.strictObject({ id }, 'Write { id: hours }: a gap has a name and no source.')),
});
export type Service = z.infer<typeof serviceSchema>;
