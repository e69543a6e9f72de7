/** Counts the questions of the longest journey through each topic, over many random households with up to three children. Run: tsx scripts/prove-questions.ts [HOUSEHOLDS] */
import { loadCatalogue } from '@/lib/content/load';
import { questionsPut } from '@/lib/questions/proof/questions-put';
import { randomDay } from '@/lib/rules/proof/random-days';
import { randomHousehold } from '@/lib/rules/proof/random-household';
import { randomFrom } from '@/lib/rules/proof/random';
import { topics } from '@/lib/rules';

const most = 20;
const households = Number(process.argv[2] ?? 2_000);
const catalogue = loadCatalogue();
const random = randomFrom(20);
const lengths = new Map<string, number[]>(topics.map((topic) => [topic, []]));

for (let done = 0; done < households; done += 1) {
  const day = randomDay(random);
  const household = randomHousehold(day, catalogue.places, random);
  if (Array.isArray(household.children) && household.children.length > 3) continue;
  for (const topic of topics) {
    lengths.get(topic)?.push(questionsPut({ topics: [topic], household }, day, catalogue).length);
  }
}
for (const [topic, counts] of lengths) {
  const over = counts.filter((count) => count > most).length;
  if (over > 0) process.exitCode = 1;
  console.log(
    `${topic}: at most ${Math.max(...counts)} questions, over ${most} for ${over} of ${counts.length} households`,
  );
}
