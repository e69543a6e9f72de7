import type { DateRange } from '../dates';
import type { Path } from '../facts/household';
import type { GateId } from '../rules';

/** What can stand in a plan: what the rules name, and the stretches on which the city takes no applications. */
export type PlanGateId = GateId | 'closed';

/** `unsure`: a limit that may or may not have passed, because its day is not known exactly. `undated`: an answer is missing. */
export type GateState = 'past' | 'missed' | 'ahead' | 'unsure' | 'undated';

/** One day of a plan: something to do, a limit, or something that ends. */
export type Gate = {
  readonly id: PlanGateId;
  readonly state: GateState;
  /** A range while an answer is not exact; undefined while one is missing. */
  readonly when: DateRange | undefined;
  readonly source: string;
  /** The answers that would give or sharpen the day. */
  readonly open: readonly Path[];
};

/** A gate before it is known where today stands. */
export type DatedGate = Omit<Gate, 'state'>;

/** The gates that are last days: whoever comes later comes too late. */
export const limits: ReadonlySet<PlanGateId> = new Set(['notice', 'apply-until', 'startup-limit']);
