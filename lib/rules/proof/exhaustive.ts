import type { PlainDate } from '../../dates';
import { contradictions } from '../../facts/contradictions';
import type { Household } from '../../facts/household';
import { readHousehold } from '../../facts/read-household';
import { dateOf } from '../../facts/told-dates';
import type { Verdict } from '../../facts/value';
import { withAnswer } from '../../facts/with-answer';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import type { ProgrammeResult } from '../programme-result';
import type { Programme } from '../schema';
import { combinationsOf } from './combinations-of';
import type { Domain } from './domains';

/** What trying every completion of every part of some answers came to. */
export type Tried = {
  partial: number;
  /** Partial answers that decide though some way of filling the gaps comes to something else. */
  readonly wrong: string[];
  readonly undecided: Undecided[];
};

/** Partial answers that decide nothing though every way of filling the gaps comes to the same. */
export type Undecided = {
  readonly open: readonly string[];
  readonly verdict: Verdict;
  /**
   * Why: some way that contradicts other answers comes to something else; each way fails another condition; or, of one condition, its ways come
   * to the same each by another of its parts.
   */
  readonly why: 'a-way-contradicts' | 'each-way-fails-another' | `one-condition ${string}`;
};

/** What one way of telling everything comes to; the conditions that it fails. */
type Completion = {
  readonly verdict: Verdict;
  readonly failed: readonly string[];
  readonly isPossible: boolean;
};

/** Tries every combination of values, and each with every part of them unknown. */
export function tryAll(
  household: Household,
  domains: readonly Domain[],
  programme: Programme,
  day: PlainDate,
  catalogue: Catalogue,
): Tried {
  const programmes = catalogue.programmes.filter(
    ({ id }) => id === programme.id || id === programme.buildsOn,
  );
  const judged = (told: Household) =>
    assess(told, day, { ...catalogue, programmes }).find(({ id }) => id === programme.id);
  const counts = domains.map(({ values }) => values.length);
  const completions = new Map<string, Completion>();
  for (const places of combinationsOf(counts)) {
    const told = toldAs(household, domains, places);
    const isPossible = agrees(told, day) && 'household' in readHousehold(told, day, catalogue.places);
    completions.set(places.join(), { ...completionOf(judged(told)), isPossible });
  }
  const tried: Tried = { partial: 0, wrong: [], undecided: [] };
  for (const places of combinationsOf(counts.map((count) => count + 1))) {
    const ways = waysOf(places, counts, completions);
    const possible = ways.filter(({ isPossible }) => isPossible);
    const isPartial = places.some((place, index) => place === counts[index]);
    if (!isPartial || possible.length === 0) continue;
    tried.partial += 1;
    const told = toldAs(household, domains, places);
    const verdict = judged(told)?.verdict ?? 'unknown';
    const verdicts = new Set(possible.map((each) => each.verdict));
    const [only] = verdicts;
    if (verdict !== 'unknown' && (verdicts.size > 1 || only !== verdict))
      tried.wrong.push(JSON.stringify({ id: programme.id, day, verdict, verdicts: [...verdicts], told }));
    if (verdict !== 'unknown' || verdicts.size > 1 || !only || only === 'unknown') continue;
    const open = domains.filter((_, index) => places[index] === counts[index]).map(({ path }) => path);
    tried.undecided.push({ open, verdict: only, why: whyOf(ways, only, judged(told)) });
  }
  return tried;
}

function completionOf(result: ProgrammeResult | undefined): Pick<Completion, 'verdict' | 'failed'> {
  const failed = (result?.conditions ?? []).filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id);
  return { verdict: result?.verdict ?? 'unknown', failed };
}

/** No answer contradicts another; a home that is planned is not registered yet, and one that is registered was; a grant of this year is one of some year. */
function agrees(told: Household, day: PlainDate): boolean {
  const { homePurchase } = told;
  const registered = dateOf(told.registrationDate);
  const isOver = homePurchase === 'planned' && registered !== undefined && registered.until < day;
  const isAhead = homePurchase === 'registered' && registered !== undefined && registered.from > day;
  const isGrantOfNoYear = told.fertilityGrantThisYear === true && told.fertilityGrantYears === 0;
  return !isOver && !isAhead && !isGrantOfNoYear && contradictions(told, day).length === 0;
}

function whyOf(
  ways: readonly Completion[],
  only: Verdict,
  result: ProgrammeResult | undefined,
): Undecided['why'] {
  if (ways.some(({ verdict }) => verdict !== only)) return 'a-way-contradicts';
  const [first, ...others] = ways;
  const shared = (first?.failed ?? []).filter((id) => others.every(({ failed }) => failed.includes(id)));
  if (only === 'unmet' && shared.length === 0) return 'each-way-fails-another';
  const open = (result?.conditions ?? []).filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id);
  return `one-condition ${(shared.length > 0 ? shared : open).join(' ')}`;
}

/** The place after the last value stands for an answer that is not known. */
function toldAs(household: Household, domains: readonly Domain[], places: readonly number[]): Household {
  return domains.reduce((told, { path, values }, index) => {
    const place = places[index] ?? values.length;
    return withAnswer(told, path, place < values.length ? values[place] : 'unknown');
  }, household);
}

/** The ways of filling the gaps of partial answers. */
function waysOf(
  places: readonly number[],
  counts: readonly number[],
  completions: ReadonlyMap<string, Completion>,
): Completion[] {
  const isOpen = places.map((place, index) => place === counts[index]);
  const free = counts.map((count, index) => (isOpen[index] ? count : 1));
  return [...combinationsOf(free)].flatMap((filled) => {
    const whole = filled.map((place, index) => (isOpen[index] ? place : places[index]));
    return completions.get(whole.join()) ?? [];
  });
}
