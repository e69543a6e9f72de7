import type { Verdict } from '../facts/value';
import { programmesFor } from '../questions/journey';
import type { Catalogue } from '../rules/assess';
import type { Topic } from '../rules/schema';
import type { Assessed } from './assess-each';

/** What a programme comes to on the result: its verdict, or `unchecked` where its topic was not chosen. */
export type Outcome = Verdict | 'unchecked';

export type ResultGroup = { readonly outcome: Outcome; readonly programmes: readonly Assessed[] };

/** Every programme once, under what it comes to; the four groups in the order shown, also the empty ones. */
export function resultGroups(
  assessed: readonly Assessed[],
  topics: readonly Topic[],
  catalogue: Catalogue,
): ResultGroup[] {
  const checked = new Set(programmesFor(topics, catalogue).map(({ id }) => id));
  const outcomeOf = ({ id, result }: Assessed): Outcome =>
    checked.has(id) ? (result?.verdict ?? 'unknown') : 'unchecked';
  return outcomes.map((outcome) => ({
    outcome,
    programmes: assessed.filter((each) => outcomeOf(each) === outcome),
  }));
}

const outcomes: readonly Outcome[] = ['met', 'unknown', 'unmet', 'unchecked'];
