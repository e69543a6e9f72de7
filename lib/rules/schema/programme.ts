import { z } from 'zod';
import { adultInputs } from '../../facts/inputs';
import { gateIds, paperOrigins } from '../gate-ids';
import { amountSchema } from './amount';
import { common, stateItem } from './common';
import { figureName, id } from './names';
import { conditionSchema, otherFact, toldSchema } from './rule';
import { windowSchema } from './window';
import type { Rounds } from '../days/left-by-rounds';

const versionSchema = z.strictObject({
  id,
  source: id,
  from: figureName.optional(),
  until: figureName.optional(),
  conditions: z.array(conditionSchema),
});
export type Version = z.infer<typeof versionSchema>;

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
    count: toldSchema.count.unwrap(),
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
  confirm: z.array(stateItem),
});
export type Programme = z.infer<typeof programmeSchema> & { readonly rounds?: Rounds | undefined };
