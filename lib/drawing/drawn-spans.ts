import type { SituationPeriod } from '../facts/situation';
import { dayNumber, type Interval } from '../facts/intervals';
import { addYears, type DateRange } from '../dates';
import type { Span, Verdict } from '../facts/value';

/** A stretch whose first and last day each lie between two days. */
export type DrawnSpan = { readonly first: Span; readonly last: Span };

/** Days of a period that are alike: whether they count, and whether they surely belong to the period. */
export type SpanPart = Interval & { readonly counts: Verdict; readonly isSure: boolean };

/** So many years that end the day before a move, on whichever day of the range it falls. */
export function yearsBefore({ from, until }: DateRange, years: number): DrawnSpan {
  return {
    first: { min: dayNumber(addYears(from, -years)), max: dayNumber(addYears(until, -years)) },
    last: { min: dayNumber(from) - 1, max: dayNumber(until) - 1 },
  };
}

/** Cuts the part of a period inside `frame` where its end, or that of the window in which its days count, is certain or begins to be possible. */
export function partsOf(
  period: SituationPeriod,
  counts: Verdict,
  window: DrawnSpan,
  frame: Interval,
): SpanPart[] {
  const all = within(possible(period), frame);
  const cuts = [possible(period), sure(period), possible(window), sure(window)]
    .flatMap(({ first, last }) => [first, last + 1])
    .filter((cut) => all.first < cut && cut <= all.last)
    .toSorted((a, b) => a - b);
  const starts = [...new Set([all.first, ...cuts])];
  return starts
    .map((first, place) => ({ first, last: (starts[place + 1] ?? all.last + 1) - 1 }))
    .filter(({ first, last }) => first <= last)
    .map((part) => ({
      ...part,
      counts: countsInside(part, counts, window),
      isSure: holds(sure(period), part),
    }))
    .reduce(joined, []);
}

const possible = ({ first, last }: DrawnSpan): Interval => ({ first: first.min, last: last.max });

/** Empty, its end before its start, where no day is certain. */
function sure({ first, last }: DrawnSpan): Interval {
  return { first: first.max, last: last.min };
}

function countsInside(part: Interval, counts: Verdict, window: DrawnSpan): Verdict {
  if (counts === 'unmet' || !holds(possible(window), part)) return 'unmet';
  return holds(sure(window), part) ? counts : 'unknown';
}

const holds = (outer: Interval, inner: Interval): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const within = (interval: Interval, frame: Interval): Interval => ({
  first: Math.max(interval.first, frame.first),
  last: Math.min(interval.last, frame.last),
});

/** Neighbours that are alike become one. */
function joined(parts: readonly SpanPart[], part: SpanPart): SpanPart[] {
  const before = parts.at(-1);
  const isAlike = before?.counts === part.counts && before.isSure === part.isSure;
  return isAlike ? [...parts.slice(0, -1), { ...before, last: part.last }] : [...parts, part];
}
