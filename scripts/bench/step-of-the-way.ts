import { loadCatalogue } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import { withAnswer } from '@/lib/facts/with-answer';
import { journey, told } from '@/lib/questions/journey';
import { questionsInAll } from '@/lib/questions/questions-in-all';
import type { Topic } from '@/lib/rules';
import { randomFrom } from '@/lib/rules/proof/random';
import { randomHousehold } from '@/lib/rules/proof/random-household';

const topics: readonly Topic[] = ['moving', 'home', 'children', 'pregnancy'];

/** Milliseconds that 95 of 100 steps of the way take at most, with the count of questions ahead: random visitors answer one question after the other. */
export function stepOfTheWay(visitors = 30): number {
  const catalogue = loadCatalogue();
  const day = plainDate('2026-11-22');
  const steps: number[] = [];
  for (let seed = 1; seed <= visitors; seed += 1) {
    const visitor = randomHousehold(day, catalogue.places, randomFrom(seed));
    let household: Household = {};
    for (;;) {
      const started = performance.now();
      const { next } = journey({ topics, household }, day, catalogue);
      questionsInAll({ topics, household }, day, catalogue);
      steps.push(performance.now() - started);
      if (!next) break;
      household = withAnswer(household, next.path, told(next, visitor) ?? 'unknown');
    }
  }
  return steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.95)] ?? 0;
}
