import type { PlainDate } from '../../dates';
import { answerAt } from '../../facts/exact';
import type { Household } from '../../facts/household';
import type { Verdict } from '../../facts/value';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import { changes, withChanges, type Change, type ChangeSet } from '../changes';
import { randomDay } from './random-days';
import { randomHousehold } from './random-household';
import type { Random } from './random';

/** What a proof of changes found: how many sets there were, how many did what they say, and every failure. */
export type ChangesProof = {
  households: number;
  programmes: number;
  withSets: number;
  sets: Record<ChangeSet['verdict'], number>;
  flips: number;
  minimal: number;
  failures: string[];
};

/** Looks for changes in random households and judges again what each set, and each part of it, comes to. */
export function proveChanges(households: number, catalogue: Catalogue, random: Random): ChangesProof {
  const proof: ChangesProof = {
    households,
    programmes: 0,
    withSets: 0,
    sets: { met: 0, unknown: 0 },
    flips: 0,
    minimal: 0,
    failures: [],
  };
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    proveHousehold(randomHousehold(day, catalogue.places, random), day, catalogue, proof);
  }
  return proof;
}

function proveHousehold(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  proof: ChangesProof,
): void {
  for (const [place, { verdict }] of assess(household, day, catalogue).entries()) {
    const programme = catalogue.programmes[place];
    if (!programme || verdict === 'met') continue;
    const found = changes(programme, household, day, catalogue);
    proof.programmes += 1;
    if (found.length > 0) proof.withSets += 1;
    if (found.length > 3) proof.failures.push(`${programme.id} ${day}: more than three sets`);
    const verdictWith = (set: readonly Change[]): Verdict | undefined =>
      assess(withChanges(household, set), day, catalogue)[place]?.verdict;
    for (const set of found) {
      const isMinimal = partsOf(set.changes).every((part) => isLess(verdictWith(part), set.verdict));
      const doesFlip = verdictWith(set.changes) === set.verdict && set.verdict !== verdict;
      const isHonest = set.changes.every((change) =>
        change.answers.every(({ path }) => isChangeable(path, household, day)),
      );
      proof.sets[set.verdict] += 1;
      if (doesFlip) proof.flips += 1;
      if (isMinimal) proof.minimal += 1;
      if (doesFlip && isMinimal && isHonest && set.changes.length <= 3) continue;
      proof.failures.push(JSON.stringify({ id: programme.id, day, set, household }));
    }
  }
}

/** Whether a part of a set falls short of what the whole comes to. */
function isLess(part: Verdict | undefined, whole: ChangeSet['verdict']): boolean {
  return whole === 'met' ? part !== 'met' : part === 'unmet';
}

/** Every part of a set that leaves something out. */
function partsOf(set: readonly Change[]): Change[][] {
  const parts = set.reduce<Change[][]>(
    (all, change) => [...all, ...all.map((part) => [...part, change])],
    [[]],
  );
  return parts.filter((part) => part.length < set.length);
}

/** The answers that may ever change, named once more by hand; of dates, only those still ahead. */
function isChangeable(path: string, household: Household, day: PlainDate): boolean {
  const name = path.split('.').at(-1) ?? path;
  if (dates.includes(name)) {
    const told = String(answerAt(household, path));
    return told === 'unknown' || told > day || told === day;
  }
  return plans.includes(name) || (name === 'residence' && answerAt(household, path) === 'elsewhere');
}

const dates = ['moveInDate', 'registrationDate', 'hireDate'];
const plans = [
  ...['intendedStay', 'workRoutes', 'teleworkByOwnWill', 'teleworkOverHalf', 'movesWith', 'dwelling'],
  ...['jobIsPermanent', 'jobAppliedAfterPosting', 'employerIsRelative', 'someoneEmployed', 'cityTaxPaid'],
];
