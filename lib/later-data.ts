import type { CheckerData, QuestionData, ResultWords, ServiceName } from './checker-data';

/** What only the result and the sheet say, fetched after the rest. */
export type LaterData = {
  readonly said: ResultWords;
  /** What is open to everybody whom one sentence on its page describes. */
  readonly services: readonly ServiceName[];
  /** The notes on each programme, in the order of its rule. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
};

/** Everything, once the rest is there; before, what the questions need, and nothing that is said of a programme. */
export function wholeData(data: QuestionData, later: LaterData | undefined): CheckerData {
  return { ...data, ...(later?.said ?? { programmes: {}, sources: {} }) };
}
