import type { CheckerState } from './checker-state';

/** Whether anything was chosen, typed or answered in this tab. */
export function hasAnswers({ topics, household, aside, drafts }: CheckerState): boolean {
  return [topics, household, aside, drafts].some((each) => Object.keys(each).length > 0);
}
