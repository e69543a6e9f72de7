import type { Case, Subject } from '../facts/case';
import { openPaths } from '../facts/open-paths';
import type { CompiledProgramme, DayOfSomebody } from '../rules/compile-programme';
import { windowOf } from '../rules/windows';
import type { DatedGate } from './gates';

/** The gates that follow from the days to apply: waiting until one may, the first and the last day; or the notice, where that is what ends in time. */
export function windowGates({ window }: CompiledProgramme, kase: Case, subject: Subject): DatedGate[] {
  if (!window) return [];
  const about = { kase, subject };
  const { from, until } = windowOf(window, about);
  const { readings, intake, lastDay } = window;
  const opens = readings.flatMap((reading) => reading.opens ?? []);
  const closes = readings.flatMap((reading) => reading.closes ?? []);
  const personal = readings[0]?.source ?? '';
  const source = intake?.source ?? personal;
  const gates: DatedGate[] = [];
  if (opens.length > 0) {
    const open = openOf(opens, kase, subject);
    const waited = windowOf({ ...window, intake: undefined }, about).from;
    if (intake) gates.push({ id: 'wait', when: waited, source: personal, open });
    // Where using has begun there is nothing to wait for.
    const hasBegun = lastDay === 'use' && from !== undefined && from.until <= kase.day;
    if (!hasBegun) gates.push({ id: 'apply-from', when: from, source, open });
  }
  // Nothing to keep for somebody who never moved, or paid for no check-up elsewhere.
  const hasNone = closes.every(({ fact, of }) => fact.read(kase, personOf(of, subject), []) === null);
  if (closes.length === 0 || hasNone) return hasNone ? [] : gates;
  const open = openOf(closes, kase, subject);
  gates.push({ id: lastDay === 'notice' ? 'notice' : 'apply-until', when: until, source, open });
  return gates;
}

function openOf(days: readonly DayOfSomebody[], kase: Case, subject: Subject) {
  return [...new Set(days.flatMap(({ fact, of }) => openPaths(fact, kase, personOf(of, subject))))];
}

const personOf = (of: Subject['adult'] | undefined, subject: Subject): Subject =>
  of ? { ...subject, adult: of } : subject;
