import { changesBetween, type Change } from '../../report/assessment-changes';
import { assess, type Catalogue, type ProgrammeResult } from '../../rules';
import { meetsExpectation } from '../example-outcome';
import type { KeptHousehold } from './kept-households';

/** A kept household for which a programme comes to something else, and whether its example expects what no longer holds. */
export type Affected = {
  readonly household: KeptHousehold;
  readonly programme: string;
  readonly changes: readonly Change[];
  readonly isToUpdate: boolean;
};

/** What comes out otherwise by the second catalogue than by the first, for every household and every programme of both. */
export function affectedBy(
  households: readonly KeptHousehold[],
  before: Catalogue,
  after: Catalogue,
): Affected[] {
  return households.flatMap((household) => {
    const old = new Map(assess(household.household, household.on, before).map((each) => [each.id, each]));
    return assess(household.household, household.on, after).flatMap((result): Affected[] => {
      const previous = old.get(result.id);
      const changes = previous ? changesBetween(previous, result) : [];
      const { id: programme } = result;
      return changes.length > 0
        ? [{ household, programme, changes, isToUpdate: isToUpdate(household, result) }]
        : [];
    });
  });
}

function isToUpdate({ example }: KeptHousehold, result: ProgrammeResult): boolean {
  return example?.programme === result.id && !meetsExpectation(result, example.expect);
}
