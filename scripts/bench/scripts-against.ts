import { atMost, type BenchRow } from './bench-row';
import { weigh } from './weights';

/** The script that the checker needs before its first question can be answered, beside that of an earlier site. */
export function scriptsAgainst(before: string): BenchRow[] {
  const [then, now] = [before, 'out'].map(
    (site) => weigh(site).find(({ address }) => address === '/ja/check/')?.scripts ?? Number.NaN,
  );
  return [atMost('checker, script before the first question', 0.8, '× before', (now ?? NaN) / (then ?? NaN))];
}
