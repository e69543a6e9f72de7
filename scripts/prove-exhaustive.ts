/** Tries every way of filling the gaps of a few answers around each programme's examples. Run: npx tsx scripts/prove-exhaustive.ts [households of each programme] [answers] [seed] */
import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { reasonFor } from '@/lib/rules/proof/correlated-answers';
import { proveExhaustive } from '@/lib/rules/proof/exhaustive-proof';
import { randomFrom } from '@/lib/rules/proof/random';

const [households = '12', answers = '5', seed = '1'] = process.argv.slice(2);
const catalogue = loadCatalogue();
const random = randomFrom(Number(seed));
const reasons = new Map<string, number>();
const unnamed: string[] = [];
let partial = 0;
let wrong = 0;

for (const programme of catalogue.programmes) {
  const examples = loadExamples(programme.id).map(({ household, on }) => ({ household, day: plainDate(on) }));
  const trial = { programme, examples, households: Number(households), answers: Number(answers) };
  const proof = proveExhaustive(trial, catalogue, random);
  partial += proof.partial;
  wrong += proof.wrong.length;
  for (const each of proof.wrong.slice(0, 5)) console.log(each);
  for (const [found, count] of proof.undecided) {
    const reason = reasonFor(found);
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    else unnamed.push(`${programme.id}, ${count} times: ${found}`);
  }
}
for (const [reason, count] of reasons) console.log(`${count} times open though all ways agree, ${reason}`);
for (const each of unnamed) console.log(`open though all ways agree, without a reason on record: ${each}`);
console.log(
  `${partial.toLocaleString('en')} partial answers, ${wrong} decided wrongly, ${unnamed.length} kinds left open without a reason on record`,
);
process.exitCode = wrong + unnamed.length === 0 ? 0 : 1;
