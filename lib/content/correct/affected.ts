import { changesBetween, type AssessmentChange } from '../../report/assessment-changes';
import { assess, type Catalogue, type ProgrammeResult } from '../../rules';
import { meetsExpectation } from '../example-outcome';
import type { KeptHousehold } from './kept-households';

/** A kept household for which a programme comes to something else, and whether its example expects what no longer holds. */
export type Affected = {
  readonly household: KeptHousehold;
  readonly programme: string;
  readonly changes: readonly AssessmentChange[];
  readonly isToUpdate: boolean;
  /** All that comes out now. */
  readonly after: ProgrammeResult;
};

/**
 * What comes out otherwise by the second catalogue than by the first, for every household and every programme of both. Only what was edited, what
 * it builds on and what builds on it is judged: of a thousand households all the rest comes out as before.
 */
export function affectedBy(
  households: readonly KeptHousehold[],
  before: Catalogue,
  after: Catalogue,
): Affected[] {
  const ids = editedIn(before, after);
  const [first, second] = [before, after].map((catalogue) => onlyOf(catalogue, ids));
  if (!first || !second || ids.size === 0) return [];
  return households.flatMap((household) => {
    const old = new Map(assess(household.household, household.on, first).map((each) => [each.id, each]));
    return assess(household.household, household.on, second).flatMap((result): Affected[] => {
      const previous = old.get(result.id);
      const changes = previous ? changesBetween(previous, result) : [];
      const { id: programme } = result;
      return changes.length > 0
        ? [{ household, programme, changes, isToUpdate: isToUpdate(household, result), after: result }]
        : [];
    });
  });
}

/** Every programme whose result may differ; all of them where places or holidays do. */
function editedIn(before: Catalogue, after: Catalogue): ReadonlySet<string> {
  const ids = after.programmes.map(({ id }) => id);
  const isAlike = (one: unknown, another: unknown) => JSON.stringify(one) === JSON.stringify(another);
  if (!isAlike(before.places, after.places) || !isAlike(before.holidays, after.holidays)) return new Set(ids);
  const ruleIn = ({ programmes }: Catalogue, id: string) => programmes.find((each) => each.id === id);
  return new Set(ids.filter((id) => !isAlike(ruleIn(before, id), ruleIn(after, id))));
}

/** The catalogue with these programmes, those they build on and those that build on them. */
function onlyOf(catalogue: Catalogue, ids: ReadonlySet<string>): Catalogue {
  const baseOf = (id: string | undefined) => catalogue.programmes.find((each) => each.id === id)?.buildsOn;
  const chainOf = (id: string | undefined): string[] => (id ? [id, ...chainOf(baseOf(id))] : []);
  const chains = catalogue.programmes.map(({ id }) => chainOf(id));
  const needed = new Set(chains.filter((chain) => chain.some((id) => ids.has(id))).flat());
  return { ...catalogue, programmes: catalogue.programmes.filter(({ id }) => needed.has(id)) };
}

function isToUpdate({ example }: KeptHousehold, result: ProgrammeResult): boolean {
  return example?.programme === result.id && !meetsExpectation(result, example.expect);
}
