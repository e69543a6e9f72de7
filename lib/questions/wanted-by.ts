import type { PlainDate } from '../dates';
import type { Household, Path } from '../facts/household';
import { outlines, type Availability, type Catalogue, type ProgrammeOutline, type Scope } from '../rules';
import { programmesFor } from './programmes-for';

/** Everything a visitor has answered, also what no longer applies: it is kept aside and comes back when it applies again. */
export type Answers = { readonly topics: readonly Scope[]; readonly household: Household };

/** What the way through the questions hangs on after some answers. */
export interface Wanted {
  /** The programmes that the questions are about. */
  readonly checked: ReadonlySet<string>;
  /** The answers on which a verdict hangs, and with them those that sharpen amounts and days. */
  readonly deciding: ReadonlySet<Path>;
  readonly all: ReadonlySet<Path>;
  /** Of these only those that questions are put about. */
  readonly put: ReadonlySet<Path>;
}

/**
 * What the programmes of some topics still want to know of a household, of answers that were not given; where enough was asked, only what decides for
 * the household. The way is walked from its start after every answer, with all answers but the last as before: what was found out then is remembered.
 */
export function wantedBy(answers: Answers, isEnough: boolean, day: PlainDate, catalogue: Catalogue): Wanted {
  const known = remembered.get(catalogue) ?? new Map<string, Wanted>();
  remembered.set(catalogue, known);
  const key = JSON.stringify([day, isEnough, answers.topics, answers.household]);
  const before = known.get(key);
  if (before) return before;
  const wanted = foundOut(answers, isEnough, day, catalogue);
  // Enough for the longest way and what is ahead of it; the oldest goes first.
  if (known.size >= most) known.delete(known.keys().next().value ?? key);
  known.set(key, wanted);
  return wanted;
}

const most = 200;
const remembered = new WeakMap<Catalogue, Map<string, Wanted>>();

function foundOut(
  { topics, household }: Answers,
  isEnough: boolean,
  day: PlainDate,
  catalogue: Catalogue,
): Wanted {
  const programmes = programmesFor(topics, household, day, catalogue);
  const results = outlines(household, day, { ...catalogue, programmes }, 'missing');
  const left = isEnough ? results.filter(({ verdict }) => verdict === 'unknown') : results;
  const [decides, ask] = [({ decides }: ProgrammeOutline) => decides, ({ ask }: ProgrammeOutline) => ask];
  const wants = isEnough ? decides : ask;
  return {
    checked: new Set(programmes.map(({ id }) => id)),
    deciding: pathsIn(left, decides),
    all: pathsIn(left, wants),
    put: pathsIn(
      left.filter(({ availability }) => isAskedAbout(availability, topics)),
      wants,
    ),
  };
}

/** For a programme that has ended questions are put only where that was chosen, too. */
export function isAskedAbout({ state }: Availability, topics: readonly Scope[]): boolean {
  return state !== 'ended' || topics.includes('ended');
}

// Set by set: one list of all paths would cost more than judging what they are of.
function pathsIn(
  results: readonly ProgrammeOutline[],
  pathsOf: (result: ProgrammeOutline) => readonly Path[],
): ReadonlySet<Path> {
  const paths = new Set<Path>();
  for (const result of results) for (const path of pathsOf(result)) paths.add(path);
  return paths;
}
