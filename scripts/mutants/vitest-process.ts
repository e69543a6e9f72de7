/** A process of its own that keeps vitest ready: a mutant may never end, and then the process ends with it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { shortTests } from './unit-tests';
import type { RunAnswer, AskedRun } from './vitest-messages';

const root = process.cwd();
const vitest = await createVitest('test', {
  root,
  watch: false,
  // One process for all files of a run, so that what they share is loaded once; processes, because a thread has no time zone of its own.
  pool: 'forks',
  maxWorkers: 1,
  isolate: false,
  fileParallelism: false,
  bail: 1,
  testNamePattern: shortTests,
  silent: true,
  reporters: [{}],
});
await vitest.standalone();
const specifications = new Map((await vitest.globTestSpecifications()).map((each) => [nameOf(each), each]));

process.on('message', (asked: AskedRun) => void answer(asked).then((said) => process.send?.(said)));
process.on('disconnect', () => process.exit());
process.send?.({ failed: undefined, seconds: {} } satisfies RunAnswer);

/** Runs the tests and says which file failed first and how long each took. */
async function answer({ file, text, tests }: AskedRun): Promise<RunAnswer> {
  if (file !== undefined && text !== undefined) {
    writeFileSync(join(root, file), text);
    vitest.invalidateFile(join(root, file));
  }
  const chosen = tests.map((test) => specifications.get(test)).filter((each) => each !== undefined);
  if (chosen.length === 0) return { failed: undefined, seconds: {} };
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  // Vitest remembers what failed in earlier runs.
  const ran = testModules.filter((each) => tests.includes(each.relativeModuleId));
  const failed = ran.find((each) => each.state() === 'failed');
  // What was left waiting by one run must not fail the next.
  vitest.state.clearErrors();
  return {
    failed:
      failed?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'an error outside of any test' : undefined),
    seconds: Object.fromEntries(ran.map((each) => [each.relativeModuleId, secondsOf(each)])),
  };
}

function secondsOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return (collectDuration + duration) / 1000;
}

function nameOf({ moduleId }: TestSpecification): string {
  return moduleId.slice(root.length + 1);
}
