import type { CheckerState, Scenario } from './checker-state';

/** The most plans kept side by side. */
export const mostScenarios = 3;

/** Every plan in order, the open one with the answers as they are now; one plan where none was added. */
export function scenariosOf({
  plans = [],
  plan = 0,
  household,
  aside,
  calendar,
}: CheckerState): readonly Scenario[] {
  const open = { household, aside, ...(calendar && { calendar }) };
  return plans.length === 0 ? [open] : plans.map((told, place) => (place === plan ? open : told));
}

/** Keeps the open plan as it is and goes on with a copy of it, of which no calendar has anything yet. */
export function addScenario(state: CheckerState): CheckerState {
  const plans = scenariosOf(state);
  const { calendar, ...copied } = state;
  const { household, aside } = state;
  if (plans.length >= mostScenarios) return state;
  return { ...copied, plans: [...plans, { household, aside }], plan: plans.length };
}

/** Puts the open plan away and takes out another; forms that were begun belong to the one put away. */
export function openPlan(state: CheckerState, plan: number): CheckerState {
  const plans = scenariosOf(state);
  const taken = plans[plan];
  if (!taken || plan === (state.plan ?? 0)) return state;
  const { calendar, ...rest } = state;
  return { ...rest, ...taken, plans, plan, drafts: {} };
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
