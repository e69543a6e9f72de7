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

/** What "all of these" comes to, and still can. */
export function allJudged(parts: readonly Judged[]): Judged {
  return {
    verdict: verdictOfAll(parts),
    canBeMet: parts.every(canBeMet),
    canBeUnmet: parts.some(canBeUnmet),
  };
}

/** What "any of these" comes to, and still can. */
export function anyJudged(parts: readonly Judged[]): Judged {
  return {
    verdict: verdictOfAny(parts),
    canBeMet: parts.some(canBeMet),
    canBeUnmet: parts.every(canBeUnmet),
  };
}

/** What rival readings come to: the one verdict that all share, otherwise unknown. */
export function agreed(parts: readonly Judged[]): Judged {
  const first = parts[0]?.verdict ?? 'unknown';
  const isShared = parts.every(({ verdict }) => verdict === first);
  return {
    verdict: isShared ? first : 'unknown',
    canBeMet: parts.every(canBeMet),
    canBeUnmet: parts.every(canBeUnmet),
  };
}

/** What "not" makes of it. */
export function not({ verdict, canBeMet, canBeUnmet }: Judged): Judged {
  return { verdict: opposite[verdict], canBeMet: canBeUnmet, canBeUnmet: canBeMet };
}

/** The verdict on "all of these": one unmet decides, otherwise one unknown leaves it open. */
export const verdictOfAll = (parts: readonly WithVerdict[]): Verdict => settle(parts, 'unmet', 'met');

/** The verdict on "any of these": one met decides, otherwise one unknown leaves it open; of nothing, unmet. */
export const verdictOfAny = (parts: readonly WithVerdict[]): Verdict => settle(parts, 'met', 'unmet');

type WithVerdict = Pick<Judged, 'verdict'>;

/** What "not" makes of a verdict. */
export const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

const canBeMet = (each: Judged): boolean => each.canBeMet;
const canBeUnmet = (each: Judged): boolean => each.canBeUnmet;

function settle(parts: readonly WithVerdict[], deciding: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const part of parts) {
    if (part.verdict === deciding) return deciding;
    if (part.verdict === 'unknown') verdict = 'unknown';
  }
  return verdict;
}
