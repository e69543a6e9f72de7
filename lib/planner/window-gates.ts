import {
  announcedDays,
  boundsOf,
  firstDayAhead,
  openPathsOfDays,
  pausesAhead,
  subjectsFor,
  windowOf,
  type CompiledProgramme,
  type DayOfSomebody,
  type Judging,
  type WindowTrace,
} from '../rules';
import type { DatedGate } from './gate';

/** The gates that follow from the days to apply: waiting until one may, the first and the last day, the pauses between; or the notice, where that is what ends in time. */
export function windowGates(programme: CompiledProgramme, judging: Judging): DatedGate[] {
  const { window } = programme;
  if (!window) return announcedGates(programme, judging);
  const trace = windowOf(window, judging);
  const { from, until, waited } = trace;
  const { readings, intake, lastDay } = window;
  const opens = boundsOf(window, 'opens', judging);
  const closes = boundsOf(window, 'closes', judging);
  const personal = readings[0]?.source ?? '';
  const source = intake?.source ?? personal;
  const gates: DatedGate[] = [];
  if (opens.length > 0) {
    const open = openPathsOfDays(opens, judging);
    if (intake) gates.push({ id: 'wait', when: waited, source: personal, open });
    const when = firstDayAhead(from, lastDay, judging.situation.day);
    const hasBegun = from && !when;
    if (!hasBegun && hasDays(trace)) gates.push({ id: 'apply-from', when, source, open });
  }
  // Nothing to keep for somebody who never moved, or paid for no check-up elsewhere.
  if (closes.every((day) => isNone(day, judging))) return [];
  if (!hasDays(trace)) return gates;
  const open = openPathsOfDays(closes, judging);
  for (const when of pausesAhead(trace, judging.situation.day, judging.holidays)) {
    gates.push({ id: 'closed', when, source, open: [] });
  }
  gates.push({ id: lastDay === 'notice' ? 'notice' : 'apply-until', when: until, source, open });
  return gates;
}

/** The last day of a round, or of the programme, that is announced where the rule sets none. */
function announcedGates(programme: CompiledProgramme, judging: Judging): DatedGate[] {
  const when = announcedDays(programme, judging)?.until;
  const source = programme.announced?.readings[0]?.source;
  return when && source ? [{ id: 'apply-until', when, source, open: [] }] : [];
}

/** Where no day is left there is no first and no last one. A notice, and what is used, need no day of applying. */
function hasDays({ agreed, isOpen, lastDay }: WindowTrace): boolean {
  return isOpen || lastDay !== 'apply' || agreed.possible.length > 0;
}

function isNone({ fact, of }: DayOfSomebody, { situation, subject }: Judging): boolean {
  return subjectsFor(of, subject, situation).every((about) => fact.read(situation, about, []) === null);
}
