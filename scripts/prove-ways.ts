/** Proves that one more way of working never turns a no into a yes unless it holds by itself. Run: npx tsx scripts/prove-ways.ts [households] [seed] */
import { loadCatalogue } from '@/lib/content/load';
import { proveWays } from '@/lib/rules/proof/ways-proof';
import { randomFrom } from '@/lib/rules/proof/random';

const [households = '5000', seed = '1'] = process.argv.slice(2);
const { turned, failures } = proveWays(Number(households), loadCatalogue(), randomFrom(Number(seed)));
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(
  `${households} households, ${turned} times a yes by one more way, ${failures.length} not by that way itself`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
