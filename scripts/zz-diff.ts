import { comparableExpectation, outcomeOf } from '@/lib/content/example-outcome';
import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { assess } from '@/lib/rules/assess';
const c = loadCatalogue();
const only = process.argv.slice(2);
for (const p of c.programmes) {
  if (only.length && !only.includes(p.id)) continue;
  for (const e of loadExamples(p.id)) {
    const r = assess(e.household, plainDate(e.on), c).find(({ id }) => id === p.id)!;
    const got: any = outcomeOf(r, e.expect), want: any = comparableExpectation(e.expect);
    const d = Object.keys({ ...got, ...want }).filter((k) => JSON.stringify(got[k]) !== JSON.stringify(want[k]));
    if (d.length) console.log(`${p.id} | ${e.name}\n   ` + d.map((k) => `${k}: want ${JSON.stringify(want[k])} got ${JSON.stringify(got[k])}`).join('\n   '));
  }
}
