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

const unknown = z.literal('unknown');
const dateText = z.string().check(
  z.refine((text) => parseDateRange(text) !== undefined, {
    error:
      'Write a day that exists, such as 2027-03-15, a month (2027-03), a year (2027) or a span (2027-03/2027-05).',
  }),
);

const municipality = z
  .string()
  .check(z.regex(/^[a-z]+(-[a-z]+)*$/, 'Write a code of content/places.yaml, such as kumagaya, or other.'));

const period = z.strictObject(
  {
    from: z.optional(withUnknown(dateText, 'Write a day, a month or a year.')),
    until: z.optional(
      withUnknown(
        z.union([z.literal('move'), dateText]),
        'Write a day, a month, a year, or move when it lasts until the move.',
      ),
    ),
    ...optionalInputs(periodInputs),
    municipality: z.optional(withUnknown(municipality, 'Write a municipality code, or unknown.')),
  },
  'Write one period, such as { from: 2020-04-01, until: move, place: tokyo-wards }.',
);

const adultFields = {
  ...optionalInputs(adultInputs),
  periods: z.optional(
    withUnknown(
      z.array(period).check(z.maxLength(maxPeriods, `Write at most ${maxPeriods} periods.`)),
      'Write a list of periods, or unknown.',
    ),
  ),
};

const oneAdult = 'Write the facts of one adult, such as { birthDate: 1990-04-01 }.';
const adult = z.strictObject(adultFields, oneAdult);

/** Whoever asks lives with themselves. */
const { livesWithSelf, ...selfFields } = adultFields;
const self = z.strictObject(selfFields, oneAdult);

const child = z.strictObject(
  optionalInputs(childInputs),
  'Write the facts of one child, such as { birthDate: 2024-04-01 }.',
);

/** One household as a citizen describes it. Every field may be left out (not asked) or be `unknown` (asked, not known). */
export const householdSchema = z.strictObject(
  {
    ...optionalInputs(householdInputs),
    self: z.optional(self),
    spouse: z.optional(
      z.union([z.literal('none'), unknown, adult], {
        error: 'Write none, unknown, or the facts of the spouse or partner.',
      }),
    ),
    children: z.optional(
      withUnknown(
        z
          .array(child)
          .check(z.maxLength(maxChildren, `Write at most ${maxChildren} children; ask the desk about more.`)),
        'Write a list of children ([] when there are none), or unknown.',
      ),
    ),
  },
  'Write one household: fields and their values, such as spouse: none.',
);

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
      return withUnknown(z.boolean(), 'Write true, false or unknown.');
    case 'choice':
      return withUnknown(z.enum(input.codes), `Write one of ${input.codes.join(', ')}, unknown.`);
    case 'choices':
      return withUnknown(z.array(z.enum(input.codes, listOf(input.codes))), listOf(input.codes));
    case 'number':
      return withUnknown(
        z.int().check(z.minimum(0, upTo(input.max)), z.maximum(input.max, upTo(input.max))),
        upTo(input.max),
      );
    case 'date':
      return input.none
        ? withUnknown(
            z.union([z.literal('none'), dateText]),
            'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05), none or unknown.',
          )
        : withUnknown(
            dateText,
            'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05) or unknown.',
          );
  }
}

function listOf(codes: readonly string[]): string {
  return `Write a list of ${codes.join(', ')} ([] for none of them), or unknown.`;
}

function upTo(max: number): string {
  return `Write a whole number from 0 to ${max}, or unknown.`;
}

function withUnknown<T extends z.ZodMiniType>(schema: T, error: string) {
  return z.union([schema, unknown], { error });
}
