import { join } from 'node:path';
import { outlineOf } from '../check/check-outline';
import { contentFileOf } from '../check/content-file';
import type { Fault } from '../check/fault';
import { writtenAs } from '../check/written-out';
import { contentRoot } from '../load';
import { loadSharedRules } from '../read-programme';
import { expanded } from '../rule-language/expanded';
import type { Correction } from '../correct/correction';
import { amountFaults } from './amount-doubts';
import { distantPlans } from './day-doubts';
import { deciderDoubts } from './decider-doubts';
import { isSameSource, isSameValue, isThreefold, sourceNote, threefoldDoubt } from './change-doubts';
import { unsure } from './sure';

/** What makes one ask before a figure of the project below `root` is corrected, as far as nobody has called it meant, and what to say of its source afterwards. */
export function correctionDoubts(
  { file, figure, text }: Correction,
  root: string,
): {
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
} {
  const [old, now] = [contentFileOf(file, text.before), contentFileOf(file, text.after)];
  const { data, originOf } = expanded(now.data, loadSharedRules(join(root, contentRoot)));
  const written = writtenAs(now, data, originOf);
  const outline = outlineOf(data);
  const strange = unsure(root, [
    ...amountFaults(written, outline),
    ...deciderDoubts(written, outline),
    ...distantPlans(written),
  ]);
  if (strange.length > 0) return { faults: strange, notes: [] };
  const jump = isThreefold(old, now, figure) ? unsure(root, [threefoldDoubt(old, now, figure)]) : [];
  if (jump.length > 0) return { faults: jump, notes: [] };
  const isUnsourced = isSameSource(old, now, figure) && !isSameValue(old, now, figure);
  return { faults: [], notes: isUnsourced ? [sourceNote(old, now, figure)] : [] };
}
