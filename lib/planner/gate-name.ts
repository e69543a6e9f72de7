import type { Programme } from '../rules';
import type { Gate, PlanGateId } from './gate';
import type { Plan } from './planned-programmes';

/** What a gate is called: the first and the last day to apply are those of using, where nothing is applied for. */
export type GateName = PlanGateId | 'use-from' | 'use-until' | 'refund-until';

export function gateName({ id }: Gate, plan: Plan, programmes: readonly Programme[]): GateName {
  const lastDay = programmes.find((each) => each.id === plan.id)?.window?.lastDay;
  if (lastDay === 'use' && id === 'apply-from') return 'use-from';
  if (lastDay === 'use' && id === 'apply-until') return 'use-until';
  return lastDay === 'refund' && id === 'apply-until' ? 'refund-until' : id;
}
