import type { ServiceName } from './checker-data';
import type { SheetWords } from './sheet/sheet-words';

/** What only the result and the sheet say, fetched after the rest. */
export type LaterData = {
  /** What is open to everybody whom one sentence on its page describes. */
  readonly services: readonly ServiceName[];
  /** The notes on each programme, in the order of its rule. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** What the sheet for the counter says in Japanese beside another language. */
  readonly japanese?: SheetWords;
};
