import { z } from 'zod';
import { figureName, id } from './names';
import { judgedOn, ruleSchema, testSchema } from './rule';

const yen = z.union([figureName, z.strictObject({ from: figureName, to: figureName })]);
const partSchema = z.strictObject({
  id,
  source: id,
  ...testSchema,
  /** 「〜まで」: the household may get less. */
  upTo: z.boolean().optional(),
  yen: yen.optional(),
  cases: z
    .array(z.strictObject({ when: ruleSchema, yen }))
    .min(1)
    .optional(),
});
export type Part = z.infer<typeof partSchema>;

/** What a programme gives, in parts that add up. */
export const amountSchema = z.strictObject({
  kind: z.enum(['payment', 'waiver', 'vouchers', 'reimbursement']),
  period: z.enum(['once', 'pregnancy', 'year', 'month', 'visit']),
  per: z.enum(['household', 'child', 'adult', 'couple']),
  judgedOn,
  parts: z.array(partSchema),
  ceiling: figureName.optional(),
});
export type Amount = z.infer<typeof amountSchema>;
