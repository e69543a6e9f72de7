import { assessEachAhead } from '@/lib/result/assess-each';
import { resultGroups } from '@/lib/result/result-groups';
import { readSaved } from '@/lib/visit/saved-state';
import { savedText } from '@/lib/visit/saved-text';
import type { CheckerState } from '@/lib/visit/checker-state';
import type { PlainDate } from '@/lib/dates';
import { journey } from '@/lib/questions/journey';
import { scopes, type Catalogue } from '@/lib/rules';

/** What each programme comes to for the answers that a tab has kept: `id outcome` lines in the order shown. */
export function expectedOutcomes(saved: string, day: PlainDate, catalogue: Catalogue): string[] {
  const state = stateOf(saved, day);
  const { household, checked } = journey(state, day, catalogue);
  return resultGroups(assessEachAhead(household, day, catalogue), checked, catalogue).flatMap(
    ({ outcome, programmes }) => programmes.map(({ id }) => `${id} ${outcome}`),
  );
}

/** The same answers as a tab would keep them that had just been opened with them: no drafts, nothing set aside, no other plans. */
export function answersAlone(saved: string, day: PlainDate): string {
  const { topics: chosen, household } = stateOf(saved, day);
  return savedText({ topics: chosen, household, aside: {}, drafts: {}, isReviewed: true });
}

function stateOf(saved: string, day: PlainDate): CheckerState {
  const state = readSaved(saved, day, scopes);
  if (!state) throw new Error(`The tab kept what it cannot read: ${saved}`);
  return state;
}
