import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { proofSize } from '../rules/proof/proof-size';
import { randomFrom } from '../rules/proof/random';
import { randomDay } from '../rules/proof/random-days';
import { randomHousehold } from '../rules/proof/random-household';
import { topics } from '../rules';
import { questionsPut } from './proof/questions-put';

const catalogue = loadCatalogue();

const households = proofSize(150, 50);

// A sample; scripts/prove-questions.ts takes more households.
test.each(topics)('whoever chooses %s answers at most twenty questions', (topic) => {
  const random = randomFrom(21);
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const household = randomHousehold(day, catalogue.places, random);
    if (Array.isArray(household.children) && household.children.length > 3) continue;
    expect(questionsPut({ topics: [topic], household }, day, catalogue).length).toBeLessThanOrEqual(20);
  }
});
