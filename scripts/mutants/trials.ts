import { orderOf, shortestLimit } from './test-order';
import type { Runner } from './runner';
import type { UnitTest } from './unit-tests';

/** What the tests said of one mutant of the code. */
export type TrialOutcome = 'killed' | 'survived' | 'timeout';

/** A file as it is, and as the mutant has it. */
export type Trial = { readonly file: string; readonly text: string; readonly mutant: string };

/** Tries mutants out on the tests. */
export type Trials = {
  /** Runs every test on the project as it is; throws where one fails, because nothing could be learnt from the rest. */
  readonly rehearse: (runner: Runner) => Promise<void>;
  readonly tryOut: (trial: Trial, runner: Runner) => Promise<TrialOutcome>;
};

/** Trials with these tests. */
export function trialsWith(tests: readonly UnitTest[]): Trials {
  const order = orderOf(tests);
  return {
    rehearse: async (runner) => {
      const answer = await runner.run({ tests: tests.map(({ file }) => file) }, longestRehearsal);
      if (answer === 'timeout') throw new Error(`The tests took over ${longestRehearsal} seconds`);
      if (answer.failed) throw new Error(`without any mutant this fails already: ${answer.failed}`);
      order.learnSeconds(answer.seconds);
    },
    tryOut: async (trial, runner) => {
      const { file, text, mutant } = trial;
      await runner.run({ file, text: mutant, tests: [] }, shortestLimit);
      const outcome = await firstFailure(order.stagesFor(file), file, runner);
      await runner.run({ file, text, tests: [] }, shortestLimit);
      return outcome;
    },
  };

  async function firstFailure(
    stages: readonly string[][],
    source: string,
    runner: Runner,
  ): Promise<TrialOutcome> {
    for (const stage of stages) {
      const answer = await runner.run({ tests: stage }, order.limitOf(stage));
      if (answer === 'timeout') return 'timeout';
      if (answer.failed === undefined) continue;
      order.learnFailure(answer.failed, source);
      return 'killed';
    }
    return 'survived';
  }
}

const longestRehearsal = 600;
