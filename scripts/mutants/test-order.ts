import { dirname } from 'node:path';
import type { UnitTest } from './unit-tests';

/** The tests of one source file in the order that finds a failure soonest; it learns from each failure. */
export type Order = {
  /** Files to run at once, one stage after the other. */
  readonly stagesFor: (source: string) => string[][];
  readonly learnFailure: (test: string, source: string) => void;
  readonly learnSeconds: (seconds: Readonly<Record<string, number>>) => void;
  /** How many seconds these tests may take before they are taken for endless. */
  readonly limitOf: (tests: readonly string[]) => number;
};

/** The order of these tests while nothing is known but where they stand. */
export function orderOf(tests: readonly UnitTest[]): Order {
  const seconds = new Map<string, number>();
  const failures = new Map<string, number>();
  const secondsOf = (test: string) => seconds.get(test) ?? 1;
  const failuresOf = (key: string) => failures.get(key) ?? 0;
  const worth = (test: string, source: string) =>
    (1 + nearness(test, source) + failuresOf(test) + 5 * failuresOf(`${test} ${source}`)) /
    (secondsOf(test) + 0.3);
  return {
    stagesFor: (source) => {
      const reaching = tests.filter(({ reach }) => reach.has(source));
      return stagesOf(reaching.toSorted((a, b) => worth(b.file, source) - worth(a.file, source)));
    },
    learnFailure: (test, source) => {
      for (const key of [test, `${test} ${source}`]) failures.set(key, failuresOf(key) + 1);
    },
    learnSeconds: (taken) => {
      for (const [test, each] of Object.entries(taken)) seconds.set(test, each);
    },
    limitOf: (files) => files.reduce((sum, file) => sum + 6 * secondsOf(file), shortestLimit),
  };
}

/** Long enough for a run of small tests on a busy machine. */
export const shortestLimit = 30;

/** A test beside the file it is named after tells most of its mutants, one of the same folder some, the examples of the rules many. */
function nearness(test: string, source: string): number {
  if (test.startsWith(source.replace(/ts$/, ''))) return 40;
  if (test === 'lib/rules/examples.test.ts') return 20;
  return dirname(test) === dirname(source) ? 3 : 0;
}

/** Starting a run costs as much as a small test, so the first run has few files and the later ones more. */
function stagesOf(tests: readonly UnitTest[]): string[][] {
  const stages: string[][] = [];
  let open: string[] = [];
  for (const { file } of tests) {
    if (open.push(file) === 1) stages.push(open);
    if (open.length >= 4 * Math.min(stages.length, 4)) open = [];
  }
  return stages;
}
