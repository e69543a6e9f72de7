import type { Verdict } from '../facts/value';

/**
 * A verdict, and whether answers to come can still make it met or unmet, as far as its parts tell one by one: what is denied here is
 * impossible, what is allowed may still fail. A decided verdict can be nothing but itself.
 */
export type Judged = {
  readonly verdict: Verdict;
  readonly canBeMet: boolean;
  readonly canBeUnmet: boolean;
};

/** What is decided: made once, as judging makes nothing but what it compares. */
export const decided: Readonly<Record<Exclude<Verdict, 'unknown'>, Judged>> = {
  met: { verdict: 'met', canBeMet: true, canBeUnmet: false },
  unmet: { verdict: 'unmet', canBeMet: false, canBeUnmet: true },
};

/** What is not decided. */
export function undecided(canBeMet: boolean, canBeUnmet: boolean): Judged {
  if (canBeMet) return canBeUnmet ? open : onlyMet;
  return canBeUnmet ? onlyUnmet : shut;
}

const open: Judged = { verdict: 'unknown', canBeMet: true, canBeUnmet: true };
const onlyMet: Judged = { verdict: 'unknown', canBeMet: true, canBeUnmet: false };
const onlyUnmet: Judged = { verdict: 'unknown', canBeMet: false, canBeUnmet: true };
const shut: Judged = { verdict: 'unknown', canBeMet: false, canBeUnmet: false };

/** What two come to together: one unmet decides, otherwise one unknown leaves it open. */
export function both(one: Judged, other: Judged): Judged {
  if (one.verdict === 'unmet' || other.verdict === 'unmet') return decided.unmet;
  if (one.verdict === 'met') return other;
  if (other.verdict === 'met') return one;
  return undecided(one.canBeMet && other.canBeMet, one.canBeUnmet || other.canBeUnmet);
}

/** What either of two comes to: one met decides, otherwise one unknown leaves it open. */
export function either(one: Judged, other: Judged): Judged {
  if (one.verdict === 'met' || other.verdict === 'met') return decided.met;
  if (one.verdict === 'unmet') return other;
  if (other.verdict === 'unmet') return one;
  return undecided(one.canBeMet || other.canBeMet, one.canBeUnmet && other.canBeUnmet);
}

/** What rival readings come to: the one verdict that all share, otherwise unknown. */
export function agreed(readings: readonly Judged[]): Judged {
  const [first] = readings;
  if (!first) return open;
  const { verdict } = first;
  if (verdict !== 'unknown' && readings.every((each) => each.verdict === verdict)) return decided[verdict];
  return undecided(
    readings.every((each) => each.canBeMet),
    readings.every((each) => each.canBeUnmet),
  );
}

/** What "not" makes of it. */
export function not({ verdict, canBeMet, canBeUnmet }: Judged): Judged {
  return verdict === 'unknown' ? undecided(canBeUnmet, canBeMet) : decided[opposite[verdict]];
}

/** What "not" makes of a verdict. */
export const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

/** The verdict on "all of these": one unmet decides, otherwise one unknown leaves it open. */
export const verdictOfAll = (parts: readonly WithVerdict[]): Verdict => settle(parts, 'unmet', 'met');

/** The verdict on "any of these": one met decides, otherwise one unknown leaves it open; of nothing, unmet. */
export const verdictOfAny = (parts: readonly WithVerdict[]): Verdict => settle(parts, 'met', 'unmet');

type WithVerdict = Pick<Judged, 'verdict'>;

function settle(parts: readonly WithVerdict[], deciding: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const part of parts) {
    if (part.verdict === deciding) return deciding;
    if (part.verdict === 'unknown') verdict = 'unknown';
  }
  return verdict;
}
