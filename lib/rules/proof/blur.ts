import { addDays, dateRangeText, parseDateRange } from '../../dates';
import type { Household } from '../../facts/household';
import type { Random } from './random';

/**
 * The same household told with less: answers left out or unknown, days known only as a month, a year or a span. Never anything else: lists keep
 * their length, and what was not known stays so. `share` is the part of the answers that is touched.
 */
export function blur(household: Household, share: number, random: Random): Household {
  return blurFields(household, share, random) as Household;
}

function blurFields(fields: object, share: number, random: Random): object {
  const blurred: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    // A whole person, list or history is forgotten less often than one answer.
    const part = typeof value === 'object' && !isCodes(value) ? share / 5 : share;
    if (!random.chance(part)) blurred[name] = blurInside(value, share, random);
    else if (typeof value === 'string' && /^\d/.test(value) && random.chance(0.6))
      blurred[name] = widen(value, random);
    else if (name !== 'self' && random.chance(0.5)) blurred[name] = 'unknown';
  }
  return blurred;
}

function blurInside(value: unknown, share: number, random: Random): unknown {
  if (Array.isArray(value))
    return isCodes(value) ? value : value.map((each) => blurFields(each, share, random));
  return typeof value === 'object' && value !== null ? blurFields(value, share, random) : value;
}

const isCodes = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === 'string';

function widen(text: string, random: Random): string {
  const range = parseDateRange(text);
  if (!range) return text;
  const { from, until } = range;
  switch (random.whole(0, 2)) {
    case 0:
      return `${from.slice(0, 7)}/${until.slice(0, 7)}`;
    case 1:
      return `${from.slice(0, 4)}/${until.slice(0, 4)}`;
    default:
      return dateRangeText({
        from: addDays(from, -random.whole(0, 40)),
        until: addDays(until, random.whole(0, 40)),
      });
  }
}
