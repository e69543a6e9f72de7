/** Makes every small slip in every rule and proves that an example tells it. Run: npx tsx scripts/prove-rule-mutants.ts */
import { loadEqualMutants } from '@/lib/content/rule-mutants/equal';
import { proveMutants, shareOf, type Fate, type TriedMutant } from '@/lib/content/rule-mutants/prove-mutants';

const least = 0.99;
const began = performance.now();
const { tried, stale } = proveMutants(loadEqualMutants());
const seconds = ((performance.now() - began) / 1000).toFixed(1);

for (const file of new Set(tried.map((each) => each.in))) {
  const mutants = tried.filter((each) => each.in === file);
  console.log(`${file}: ${countsOf(mutants)}`);
  for (const { path, change, fate } of mutants) {
    if (fate === 'survived') console.log(`  survived  ${path}: ${change}`);
  }
}
for (const { in: file, path, change } of stale) {
  console.log(
    `Delete this entry of equal mutants, an example tells it or it is gone: ${file} ${path}: ${change}`,
  );
}
const share = shareOf(tried);
console.log(`${countsOf(tried)}; ${(100 * share).toFixed(2)} % told or equal, in ${seconds} seconds`);
process.exitCode = share >= least && stale.length === 0 ? 0 : 1;

function countsOf(mutants: readonly TriedMutant[]): string {
  const count = (fate: Fate) => mutants.filter((each) => each.fate === fate).length;
  const fates = (['killed', 'equal', 'refused', 'survived'] as const).map((fate) => `${count(fate)} ${fate}`);
  return `${mutants.length} mutants, ${fates.join(', ')}`;
}
