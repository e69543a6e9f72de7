import type { DateRange } from '../dates';
import type { Situation, Subject } from '../facts/situation';
import { after } from '../facts/counting';
import type { Fact } from '../facts/fact';
import { openPaths } from '../facts/paths-to-sharpen';
import type { Path } from '../facts/household';
import {
  compileProgramme,
  factOf,
  gateIds,
  lengthOf,
  type CompiledProgramme,
  type GateId,
  type Judging,
  type PlannedGate,
  type Programme,
} from '../rules';
import type { DatedGate, Gate, PlanGateId } from './gate';
import { gateState } from './gate-state';
import { windowGates } from './window-gates';

/** The gates of a programme for one subject, in the order in which they come; without those that do not concern this person. */
export function gatesFor(programme: Programme, judging: Judging): Gate[] {
  const { situation, subject } = judging;
  const compiled = compileProgramme(programme);
  const dated: DatedGate[] = windowGates(compiled, judging);
  // Where no limit concerns this person, nothing has to be kept.
  if (dated.length === 0 && compiled.window) return [];
  for (const gate of programme.gates ?? [])
    dated.push(...plannedGate(gate, compiled, dated, situation, subject));
  const all = dated.map((gate) => ({ ...gate, state: gateState(gate, situation, subject) }));
  const isLost = all.some(({ id, state }) => state === 'missed' && (id === 'apply-until' || id === 'notice'));
  return (isLost ? all.filter(({ id }) => !isAfterApplying(id)) : all).toSorted(inOrder);
}

/** Staying and repayment concern only those who can still apply. */
const isAfterApplying = (id: PlanGateId): boolean => placeOf(id) >= placeOf('stay');

const inOrder = (a: DatedGate, b: DatedGate): number => placeOf(a.id) - placeOf(b.id);

/** A pause comes before the last day to apply. */
const placeOf = (id: PlanGateId): number =>
  id === 'closed' ? gateIds.indexOf('apply-until') - 0.5 : gateIds.indexOf(id);

/** The gate that `rule.yaml` names; none for somebody whose work or life it does not concern. */
function plannedGate(
  gate: PlannedGate,
  { programme }: CompiledProgramme,
  before: readonly DatedGate[],
  situation: Situation,
  subject: Subject,
): DatedGate[] {
  const { id, source, route } = gate;
  const workRoutes = situation[subject.adult]?.told.workRoutes;
  if (route && !(Array.isArray(workRoutes) && workRoutes.includes(route))) return [];
  if ('day' in gate) {
    const { fact } = factOf(gate.day, programme.figures);
    const value = dayOf(fact, situation, subject);
    // No such day: somebody who never moved has none; somebody not hired yet has it ahead, without a date.
    if (value === null && !fact.isTold) return [];
    const open = value === null ? fact.needs(situation, subject, []) : openPaths(fact, situation, subject);
    return [{ id, source, when: value ?? undefined, open }];
  }
  const from = before.filter((each) => each.id === gate.after || each.id === lastDays[gate.after]);
  const [first, last] = [from[0], from.at(-1)];
  if (!first || !last) return [];
  const by = lengthOf(programme.figures, gate.plus);
  const when = after(daysBetween(first, last, situation), by, gate.count) ?? undefined;
  return [{ id, source, when, open: union(first.open, last.open) }];
}

/** Applying is still to come: not before today. */
function daysBetween(first: DatedGate, last: DatedGate, { day }: Situation): DateRange | undefined {
  if (!first.when || !last.when) return undefined;
  const from = first.id === 'apply-from' && first.when.from < day ? day : first.when.from;
  return { from, until: last.when.until };
}

const union = (a: readonly Path[], b: readonly Path[]): Path[] => [...new Set([...a, ...b])];

/** Applying may happen on any day from the first to the last. */
const lastDays: Partial<Record<GateId, GateId>> = { 'apply-from': 'apply-until' };

function dayOf(fact: Fact, situation: Situation, subject: Subject): DateRange | null | undefined {
  const value = fact.read(situation, subject, []);
  if (value === null) return null;
  return typeof value === 'object' && 'from' in value ? value : undefined;
}
