import type { PlainDate } from '../dates';
import { dateOf } from '../facts/case';
import type { Adult, Household } from '../facts/household';

/** The household as far as it is settled: without the answers that are plans and may still turn out differently. */
export function withoutPlans(household: Household, day: PlainDate): Household {
  const { residence, self, spouse } = household;
  const settled: Household = { ...household };
  for (const plan of plans) delete settled[plan];
  if (residence !== 'moving-in') return settled;
  delete settled.dwelling;
  if (self) settled.self = withoutMove(self, day);
  if (typeof spouse === 'object') settled.spouse = withoutMove(spouse, day);
  return settled;
}

/** How somebody works and means to stay is theirs to choose, before a move also the home; who they are and what is past is not. */
const plans = [
  'workRoutes',
  'jobIsPermanent',
  'jobAppliedAfterPosting',
  'employerIsRelative',
  'intendedStay',
  'someoneEmployed',
] as const satisfies readonly (keyof Household)[];

function withoutMove({ moveInDate, ...rest }: Adult, day: PlainDate): Adult {
  const told = dateOf(moveInDate);
  return moveInDate !== undefined && told && told.until < day ? { ...rest, moveInDate } : rest;
}
