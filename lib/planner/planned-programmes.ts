import { addDays, type PlainDate } from '../dates';
import { situationOf, type Situation, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import {
  changes,
  judgeAlone,
  judgingOf,
  type Catalogue,
  type Programme,
  type ProgrammeResult,
} from '../rules';
import { gatesFor } from './gates';
import type { Gate } from './gate';
import { withoutPlans } from './without-plans';

/** Why a programme is planned: met or undecided; one of these without a day left to apply; unmet, but other plans could meet it; or lost by a limit that has passed. */
export type PlanReason = 'met' | 'unknown' | 'no-day-left' | 'other-plans' | 'missed';

/** What one programme asks of one subject, in order. */
export type Plan = {
  readonly id: string;
  readonly subject: Subject;
  readonly reason: PlanReason;
  readonly gates: readonly Gate[];
};

/** The plans for every judged programme that is met, undecided or could be met; ended programmes have none. */
export function plansOf(
  results: readonly ProgrammeResult[],
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): Plan[] {
  const situation = situationOf(household, day, catalogue.places);
  return results.flatMap((result) => {
    const programme = catalogue.programmes.find(({ id }) => id === result.id);
    if (!programme || result.availability.state === 'ended') return [];
    const reason = reasonOf(result, programme, situation, catalogue);
    if (!reason) return [];
    return subjectsOf(result, programme).map((subject) => ({
      id: result.id,
      subject,
      reason,
      gates: gatesFor(programme, judgingOf(situation, subject, catalogue.holidays)),
    }));
  });
}

/** Children each have a plan of their own; of two adults the one that decides applies. */
function subjectsOf({ subjects, verdict, conditions }: ProgrammeResult, { subject }: Programme): Subject[] {
  if (subject === 'household') return [{ adult: 'self' }];
  const possible = subjects.filter(
    (each) => each.verdict === verdict || (subject === 'child' && each.verdict !== 'unmet'),
  );
  if (subject === 'child') return possible.map((each) => each.subject);
  const deciding = possible.find((each) => each.conditions === conditions) ?? possible[0];
  return deciding ? [deciding.subject] : [];
}

function reasonOf(
  { verdict, hasNoDayLeft }: ProgrammeResult,
  programme: Programme,
  { household, day, self, spouse }: Situation,
  catalogue: Catalogue,
): PlanReason | undefined {
  if (hasNoDayLeft) return 'no-day-left';
  if (verdict !== 'unmet') return verdict;
  const others = withoutPlans(household, day);
  const again = (on: PlainDate) => judgeAlone(programme, others, on, catalogue)[0];
  const canChange =
    (self.residence !== 'elsewhere' || spouse?.residence === 'moving-in') && again(day)?.verdict !== 'unmet';
  if (canChange && changes(programme, household, day, catalogue).length > 0) return 'other-plans';
  if (!self.moveIn || self.moveIn.from > day) return undefined;
  // Before the move every gate was still ahead. Where no rule of that time is known, nothing was lost.
  const before = again(addDays(self.moveIn.from, -1));
  return before?.decisive()?.version && before.verdict !== 'unmet' ? 'missed' : undefined;
}
