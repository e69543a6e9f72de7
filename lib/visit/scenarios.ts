import type { CheckerState } from './checker-state';
import type { Told } from './save-answer';

/** The most plans kept side by side. */
export const mostScenarios = 3;

/** Every plan in order, the open one with the answers as they are now; one plan where none was added. */
export function scenariosOf({ plans = [], plan = 0, household, aside }: CheckerState): readonly Told[] {
  const open = { household, aside };
  return plans.length === 0 ? [open] : plans.map((told, place) => (place === plan ? open : told));
}

/** Keeps the open plan as it is and goes on with a copy of it. */
export function addScenario(state: CheckerState): CheckerState {
  const plans = scenariosOf(state);
  const { household, aside } = state;
  if (plans.length >= mostScenarios) return state;
  return { ...state, plans: [...plans, { household, aside }], plan: plans.length };
}

/** Puts the open plan away and takes out another; forms that were begun belong to the one put away. */
export function openPlan(state: CheckerState, plan: number): CheckerState {
  const plans = scenariosOf(state);
  const taken = plans[plan];
  if (!taken || plan === (state.plan ?? 0)) return state;
  return { ...state, ...taken, plans, plan, drafts: {} };
}

/** Forgets a plan; where it was the open one, the first that is left is opened. The last one stays. */
export function removePlan(state: CheckerState, plan: number): CheckerState {
  const open = state.plan ?? 0;
  if (scenariosOf(state).length < 2) return state;
  const kept = plan === open ? openPlan(state, plan === 0 ? 1 : 0) : state;
  const { plans: all = [], plan: left = 0, ...rest } = kept;
  const plans = all.filter((_, place) => place !== plan);
  return plans.length < 2 ? rest : { ...rest, plans, plan: left > plan ? left - 1 : left };
}
