/** Proves soundness over as many pairs as wanted. Run: npx tsx scripts/prove-soundness.ts [millions] [seed] */
import { loadCatalogue } from '@/lib/content/load';
import { provePairs } from '@/lib/rules/proof/prove-pairs';

const [millions = '1', seed = '1'] = process.argv.slice(2);
const perRound = 50_000;
const rounds = Math.ceil((Number(millions) * 1_000_000) / perRound);
const catalogue = loadCatalogue();
let decided = 0;

for (let round = 0; round < rounds && !process.exitCode; round += 1) {
  const proof = provePairs(perRound, Number(seed) + round, catalogue);
  for (const count of proof.decided.values()) decided += count;
  for (const { pair, found } of proof.failures) {
    process.exitCode = 1;
    console.log(JSON.stringify({ seed: Number(seed) + round, found, ...pair }));
  }
}
const pairs = (rounds * perRound).toLocaleString('en');
if (!process.exitCode) {
  console.log(
    `${pairs} pairs, ${decided.toLocaleString('en')} decided verdicts, 0 changed when more was known`,
  );
}
