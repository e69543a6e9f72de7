import { outlineOf } from '../check/check-outline';
import { contentFileOf } from '../check/content-file';
import type { Fault } from '../check/fault';
import { writtenAs } from '../check/written-out';
import { expanded, type SharedRules } from '../rule-language/expanded';
import type { Correction } from '../correct/correction';
import { amountFaults } from './amount-doubts';
import { distantPlans } from './day-doubts';
import { deciderDoubts } from './decider-doubts';
import { isSameSource, isSameValue, isThreefold, sourceNote, threefoldDoubt } from './change-doubts';

/** What makes one ask before a figure is corrected, and what to say of its source afterwards. */
export function correctionDoubts(
  { file, figure, text }: Correction,
  shared: SharedRules,
): {
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
} {
  const [old, now] = [contentFileOf(file, text.before), contentFileOf(file, text.after)];
  const { data, originOf } = expanded(now.data, shared);
  const written = writtenAs(now, data, originOf);
  const outline = outlineOf(data);
  const strange = [
    ...amountFaults(written, outline),
    ...deciderDoubts(written, outline),
    ...distantPlans(written),
  ];
  if (strange.length > 0) return { faults: strange, notes: [] };
  if (isThreefold(old, now, figure)) return { faults: [threefoldDoubt(old, now, figure)], notes: [] };
  const isUnsourced = isSameSource(old, now, figure) && !isSameValue(old, now, figure);
  return { faults: [], notes: isUnsourced ? [sourceNote(old, now, figure)] : [] };
}
