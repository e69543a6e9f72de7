import type { DateRange } from '../../dates';
import type { Span } from '../../facts/value';
import type { ProgrammeResult } from '../assess';
import { findingsOf } from './findings';

/** Decided verdicts of `partial` that `fuller` changed, and its bounds that did not narrow. None, while unknown is an honest answer. */
export function contradictions(partial: ProgrammeResult, fuller: ProgrammeResult): string[] {
  const [before, after] = [findingsOf(partial), findingsOf(fuller)];
  const found: string[] = [];
  for (const [name, verdict] of before.verdicts) {
    const now = after.verdicts.get(name);
    if (verdict !== 'unknown' && now && now !== verdict) {
      found.push(`${partial.id} ${name}: ${verdict}, then ${now}`);
    }
  }
  for (const [name, range] of before.ranges) {
    const now = after.ranges.get(name);
    if (now && !isWithin(now, range)) {
      found.push(`${partial.id} ${name}: ${JSON.stringify(range)}, then ${JSON.stringify(now)}`);
    }
  }
  return found;
}

function isWithin(inner: Span | DateRange, outer: Span | DateRange): boolean {
  if ('min' in inner) return 'min' in outer && outer.min <= inner.min && inner.max <= outer.max;
  return 'from' in outer && outer.from <= inner.from && inner.until <= outer.until;
}
