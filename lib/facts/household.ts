import * as z from 'zod/mini';
import { parseDateRange } from '../dates';
import {
  adultInputs,
  childInputs,
  householdInputs,
  maxChildren,
  maxPeriods,
  periodInputs,
  type Input,
} from './inputs';
import { wholeNumber } from './whole-number';

const unknown = z.literal('unknown');
const dateText = z.string().check(z.refine((text) => parseDateRange(text) !== undefined));
const municipality = z.string().check(z.refine((text) => /^[a-z]+(-[a-z]+)*$/.test(text)));

const period = z.strictObject({
  from: z.optional(withUnknown(dateText)),
  until: z.optional(withUnknown(z.union([z.literal('move'), dateText]))),
  ...optionalInputs(periodInputs),
  municipality: z.optional(withUnknown(municipality)),
});

const adultFields = {
  ...optionalInputs(adultInputs),
  periods: z.optional(withUnknown(z.array(period).check(z.maxLength(maxPeriods)))),
};
const adult = z.strictObject(adultFields);

/** Whoever asks lives with themselves. */
const { livesWithSelf, ...selfFields } = adultFields;
const self = z.strictObject(selfFields);

const child = z.strictObject(optionalInputs(childInputs));

/**
 * One household as a citizen describes it. Every field may be left out (not asked) or be `unknown` (asked, not known). What to write instead of
 * something refused is said by `schemaProblems`.
 */
export const householdSchema = z.strictObject({
  ...optionalInputs(householdInputs),
  self: z.optional(self),
  spouse: z.optional(z.union([z.literal('none'), unknown, adult])),
  children: z.optional(withUnknown(z.array(child).check(z.maxLength(maxChildren)))),
});

export type Household = z.infer<typeof householdSchema>;
export type Adult = z.infer<typeof adult>;
export type Child = z.infer<typeof child>;
export type Period = z.infer<typeof period>;

/** Where an answer stands in a household: `residence`, `spouse.birthDate`, `children.2.care`. */
export type Path = string;

type ValueOf<I extends Input> = I extends { type: 'boolean' }
  ? boolean
  : I extends { type: 'choice'; codes: readonly (infer Code)[] }
    ? Code
    : I extends { type: 'choices'; codes: readonly (infer Code)[] }
      ? Code[]
      : I extends { type: 'number' }
        ? number
        : string;
type Fields<T extends Record<string, Input>> = {
  [Name in keyof T]: z.ZodMiniOptional<
    z.ZodMiniType<ValueOf<T[Name]> | 'unknown', ValueOf<T[Name]> | 'unknown'>
  >;
};

function optionalInputs<T extends Record<string, Input>>(inputs: T): Fields<T> {
  const entries = Object.entries(inputs).map(([name, input]) => [name, z.optional(inputSchema(input))]);
  // Object.fromEntries forgets which name has which type; the mapped type above restores it.
  return Object.fromEntries(entries) as Fields<T>;
}

function inputSchema(input: Input): z.ZodMiniType {
  switch (input.type) {
    case 'boolean':
      return withUnknown(z.literal([true, false]));
    case 'choice':
      return withUnknown(z.literal(input.codes));
    case 'choices':
      return withUnknown(z.array(z.literal(input.codes)));
    case 'number':
      return withUnknown(wholeNumber.check(z.refine((number) => number >= 0 && number <= input.max)));
    case 'date':
      return withUnknown(input.none ? z.union([z.literal('none'), dateText]) : dateText);
  }
}

function withUnknown<T extends z.ZodMiniType>(schema: T) {
  return z.union([schema, unknown]);
}
