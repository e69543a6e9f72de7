/** Counts the questions of the longest journey through each topic, over many random households with up to three children. Run: tsx scripts/prove-questions.ts [HOUSEHOLDS] */
import { loadCatalogue } from '@/lib/content/load';
import { journey } from '@/lib/questions/journey';
import { randomDay } from '@/lib/rules/proof/random-days';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { randomFrom } from '@/lib/rules/proof/random';
import { topics } from '@/lib/rules/schema';

const most = 20;
const households = Number(process.argv[2] ?? 2_000);
const catalogue = loadCatalogue();
const random = randomFrom(20);
const longest = new Map<string, number>();
const lengths = new Map<string, number[]>();

for (let done = 0; done < households; done += 1) {
  const day = randomDay(random);
  const household = randomHousehold(day, catalogue.places, random);
  if (Array.isArray(household.children) && household.children.length > 3) continue;
  for (const topic of topics) {
    const { asked, open } = journey({ topics: [topic], household }, day, catalogue);
    const count = asked.length + open.length;
    longest.set(topic, Math.max(longest.get(topic) ?? 0, count));
    lengths.set(topic, [...(lengths.get(topic) ?? []), count]);
  }
}
for (const [topic, count] of longest) {
  const all = lengths.get(topic) ?? [];
  const over = all.filter((each) => each > most).length;
  console.log(`${topic}: at most ${count} questions, over ${most} for ${over} of ${all.length} households`);
}
process.exitCode = [...longest.values()].every((count) => count <= most) ? 0 : 1;
