import type { Household } from '../facts/household';
import type { PlanCalendar } from '../planner/plan-calendar';
import type { Scope } from '../rules';
import type { FormValues } from '../form/form-values';
import type { Aside, Told } from './save-answer';

/** Everything the checker keeps in the tab. */
export type CheckerState = {
  readonly topics: readonly Scope[];
  readonly household: Household;
  readonly aside: Aside;
  /** Forms that were begun and not sent, by the question's address. */
  readonly drafts: Readonly<Record<string, FormValues>>;
  /** Whether the answers were reviewed once: from then on, changing one leads back to the review. */
  readonly isReviewed: boolean;
  /** The papers ticked off. */
  readonly papers?: readonly string[];
  /** Plans kept side by side; the answers of the open one, at the place `plan`, are those above. */
  readonly plans?: readonly Scenario[];
  readonly plan?: number;
  /** What calendars may have of the open plan. No link carries it. */
  readonly calendar?: PlanCalendar;
};

/** The answers of one plan of several, and what calendars may have of it. */
export type Scenario = Told & { readonly calendar?: PlanCalendar };

/** Before anything was answered. */
export const freshState: CheckerState = {
  topics: [],
  household: {},
  aside: {},
  drafts: {},
  isReviewed: false,
};
