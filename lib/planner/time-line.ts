import type { PlainDate } from '../dates';
import type { Path } from '../facts/household';
import type { Gate } from './gate';
import type { Plan } from './planned-programmes';

/** One point of the time line: a gate, with every plan that shares it; `today` stands among them. */
export type Point =
  | { readonly kind: 'today'; readonly day: PlainDate }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly plans: readonly Plan[] };

/** Every dated gate of all plans in the order of time, the same day of the same kind once, and today among them. */
export function timeLine(plans: readonly Plan[], day: PlainDate): Point[] {
  const points: { gate: Gate; plans: Plan[] }[] = [];
  for (const plan of plans) {
    for (const gate of plan.gates) {
      const same = points.find((point) => isSame(point.gate, gate));
      if (same) same.plans.push(plan);
      else if (gate.when) points.push({ gate, plans: [plan] });
    }
  }
  const ordered = points.toSorted((a, b) => (keyOf(a.gate) < keyOf(b.gate) ? -1 : 1));
  const behind = ordered.filter(({ gate }) => isBehind(gate, day));
  const ahead = ordered.filter(({ gate }) => !isBehind(gate, day));
  const asPoint = (point: { gate: Gate; plans: Plan[] }): Point => ({ kind: 'gate', ...point });
  return [...behind.map(asPoint), { kind: 'today', day }, ...ahead.map(asPoint)];
}

/** The answers that gates of these plans still wait for, each once. */
export function openAnswers(plans: readonly Plan[]): Path[] {
  return [...new Set(plans.flatMap(({ gates }) => gates.flatMap(({ open }) => open)))];
}

const isSame = (a: Gate, b: Gate): boolean =>
  a.id === b.id && a.state === b.state && a.when?.from === b.when?.from && a.when?.until === b.when?.until;

const isBehind = ({ when, state }: Gate, day: PlainDate): boolean =>
  state === 'past' || state === 'missed' || (when !== undefined && when.until < day);

const keyOf = ({ when, state }: Gate): string => `${when?.from} ${when?.until} ${state}`;
