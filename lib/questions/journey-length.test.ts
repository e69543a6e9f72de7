import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { randomFrom } from '../rules/proof/random';
import { randomDay } from '../rules/proof/random-days';
import { randomHousehold } from '../rules/proof/random-household';
import { journey } from './journey';

const catalogue = loadCatalogue();

// A sample; scripts/prove-questions.ts takes more households and every topic.
test.each(['home', 'children', 'pregnancy', 'work'] as const)(
  'whoever chooses %s answers at most twenty questions',
  (topic) => {
    const random = randomFrom(21);
    for (let done = 0; done < 150; done += 1) {
      const day = randomDay(random);
      const household = randomHousehold(day, catalogue.places, random);
      if (Array.isArray(household.children) && household.children.length > 3) continue;
      const { asked, open } = journey({ topics: [topic], household }, day, catalogue);
      expect(asked.length + open.length).toBeLessThanOrEqual(20);
    }
  },
);
