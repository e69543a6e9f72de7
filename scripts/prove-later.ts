/** Judges again on every day from which something is said to be met later, on the day before, and on any day passed on the way. Run: npx tsx scripts/prove-later.ts [households] [seed] */
import { loadCatalogue } from '@/lib/content/load';
import { proveLater } from '@/lib/rules/proof/later-proof';
import { randomFrom } from '@/lib/rules/proof/random';

const [households = '2000', seed = '7'] = process.argv.slice(2);
const { days, daysBefore, failures } = proveLater(
  Number(households),
  loadCatalogue(),
  randomFrom(Number(seed)),
);
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(
  `${households} households, ${days} days from which something is met later and ${daysBefore} days before, ${failures.length} wrong`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
