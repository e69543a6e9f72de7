import type { Input } from '../../facts/inputs';
import { favourable } from './favourable';
import type { Random } from './random';

/**
 * One answer for every field of a table that is not a day; now and then none, or "unknown". Favourable ones are mostly chosen where
 * `isFavourable`, so that some households satisfy a programme with a dozen conditions.
 */
export function randomAnswers(
  inputs: Readonly<Record<string, Input>>,
  isFavourable: boolean,
  random: Random,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    if (input.type === 'date' || random.chance(0.02)) continue;
    const best = isFavourable ? favourable[name] : undefined;
    answers[name] = best && random.chance(0.97) ? random.pick(best) : randomAnswer(input, random);
  }
  return answers;
}

function randomAnswer(input: Exclude<Input, { type: 'date' }>, random: Random): unknown {
  if (random.chance(0.02)) return 'unknown';
  switch (input.type) {
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return random.pick([0, 4, 5, 6, input.max]);
    case 'choice':
      return input.codes[random.whole(0, input.codes.length - 1)];
    case 'choices':
      return input.codes.filter(() => random.chance(0.4));
  }
}
