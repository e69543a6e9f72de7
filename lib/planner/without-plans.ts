import type { PlainDate } from '../dates';
import type { Household, Path } from '../facts/household';
import { withAnswer } from '../facts/with-answer';
import { openDecisions } from '../rules';

/** The household as far as it is settled: without the answers that it may still decide otherwise. */
export function withoutPlans(household: Household, day: PlainDate): Household {
  const paths = openDecisions(household, day).flatMap(({ ways }) =>
    ways.flatMap(({ answers }) => answers.map(({ path }) => path)),
  );
  return [...new Set(paths)]
    .filter((path) => path !== noPlan)
    .reduce((settled, path) => withAnswer(settled, path, undefined), household);
}

/** Whoever has no plan to move has no days to keep yet. */
const noPlan: Path = 'residence';
