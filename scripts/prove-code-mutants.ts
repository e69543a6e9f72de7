/** Makes one small change at a time in the code that judges, and proves that a unit test tells it. Run: npx tsx scripts/prove-code-mutants.ts [COUNT] [SEED] [FILE OR FOLDER] */
import { readFileSync } from 'node:fs';
import { randomFrom } from '@/lib/rules/proof/random';
import { mutated, mutationsOf } from './mutants/code-mutations';
import { isNamedMutant, loadEqualCodeMutants, oneLine, type CodeMutant } from './mutants/equal-code-mutants';
import { startRunner } from './mutants/runner';
import { sourcesIn } from './mutants/tree';
import { trialsWith, type TrialOutcome } from './mutants/trials';
import { unitTestsOf } from './mutants/unit-tests';

const [count = '400', seed = '1', place = ''] = process.argv.slice(2);
const least = 0.92;
const began = performance.now();

const sources = ['lib/rules', 'lib/law', 'lib/facts', 'lib/dates.ts']
  .flatMap(sourcesIn)
  .filter((file) => !file.includes('.test.') && !file.includes('/proof/'));
const all = sources.flatMap((file): CodeMutant[] => {
  const text = readFileSync(file, 'utf8');
  return mutationsOf(text).map((mutation) => ({ ...mutation, file, text }));
});
const chosen = sampleOf(
  all.filter(({ file }) => file.startsWith(place)),
  Number(count),
);
const equal = loadEqualCodeMutants();
const nameless = equal.filter((entry) => !all.some((mutant) => isNamedMutant(entry, mutant)));
const trials = trialsWith(unitTestsOf(sources.filter((file) => file.startsWith(place))));
const runners = [startRunner(), startRunner()];
const outcomes: Record<TrialOutcome | 'equal', number> = { killed: 0, survived: 0, timeout: 0, equal: 0 };
let stale = nameless.length;

try {
  const [first] = runners;
  if (first) await trials.rehearse(first);
  console.log(
    `${sources.length} files, ${all.length} mutants, the tests pass without any: ${seconds()} seconds`,
  );
  const waiting = [...chosen];
  await Promise.all(
    runners.map(async (runner) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const outcome = await trials.tryOut({ ...next, mutant: mutated(next.text, next) }, runner);
        report(next, outcome);
      }
    }),
  );
} finally {
  for (const runner of runners) runner.close();
}

const { killed, survived, timeout, equal: same } = outcomes;
const share = 1 - survived / chosen.length;
console.log(`${killed} killed, ${survived} survived, ${timeout} timeout, ${same} equal of ${chosen.length}`);
for (const { file, before, after } of nameless)
  console.log(
    `Delete this entry of equal code mutants, there is no such mutant: ${file}, ${before} -> ${after}`,
  );
console.log(`${(100 * share).toFixed(1)} % told or equal, in ${seconds()} seconds`);
process.exitCode = share >= least && stale === 0 ? 0 : 1;

function report(mutant: CodeMutant, outcome: TrialOutcome): void {
  const { file, line, before, after } = mutant;
  const isNamed = equal.some((entry) => isNamedMutant(entry, mutant));
  const place = `${file}:${line}, ${oneLine(before)} -> ${oneLine(after)}`;
  outcomes[isNamed && outcome === 'survived' ? 'equal' : outcome] += 1;
  if (outcome === 'survived' && !isNamed) console.log(`survived  ${place}`);
  if (outcome === 'timeout') console.log(`timeout   ${place}`);
  if (outcome !== 'killed' || !isNamed) return;
  stale += 1;
  console.log(`Delete this entry of equal code mutants, a test tells it: ${place}`);
}

/** So many of them, chosen by chance that repeats. */
function sampleOf(mutants: readonly CodeMutant[], size: number): CodeMutant[] {
  const random = randomFrom(Number(seed));
  return mutants
    .map((mutant) => ({ mutant, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
