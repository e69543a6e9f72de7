import type { ContentPath } from '../check/content-file';
import { isFields } from '../check/values';
import { byDay, type ByDay } from './by-day';
import { hangsOnApplying, keepNamed, turnReached, type DatedPlaces } from './dated-places';

/** A condition whose rules say both values of each figure that changes on a day. */
export function conditionByDay(value: unknown, path: ContentPath, places: DatedPlaces): unknown {
  if (!isFields(value)) return value;
  return {
    ...value,
    ...(value.when !== undefined && { when: ruleByDay(value.when, [...path, 'when'], places) }),
    ...(Array.isArray(value.readings) && {
      readings: value.readings.map((reading: unknown, index) =>
        isFields(reading)
          ? { ...reading, when: ruleByDay(reading.when, [...path, 'readings', index, 'when'], places) }
          : reading,
      ),
    }),
    ...(hangsOnApplying(value, places) && { judgedOn: 'application' }),
  };
}

/** A rule with both values in the place of every comparison whose figures change on a day. */
export function ruleByDay(rule: unknown, path: ContentPath, places: DatedPlaces): unknown {
  if (!isFields(rule)) return rule;
  if ('fact' in rule) return decided(byDay(rule, places.dated), path, path, places);
  return Object.fromEntries(
    Object.entries(rule).map(([kind, parts]) => [
      kind,
      Array.isArray(parts)
        ? parts.map((each: unknown, index) => ruleByDay(each, [...path, kind, index], places))
        : ruleByDay(parts, [...path, kind], places),
    ]),
  );
}

/**
 * From the day on one comparison holds, before it the other; where the day is not known, what both come to. Under `not` nothing is measured: only
 * the comparison that counts says by how much it was missed.
 */
function decided(days: ByDay, path: ContentPath, origin: ContentPath, places: DatedPlaces): unknown {
  places.trace.remember(path, origin);
  if ('piece' in days) {
    keepNamed(days.piece, places);
    return days.piece;
  }
  const isSince = turnReached(days.turn, places);
  const at = (side: ByDay, ...steps: (string | number)[]) =>
    decided(side, [...path, ...steps], origin, places);
  return {
    all: [
      { any: [{ not: { not: isSince } }, at(days.before, 'all', 0, 'any', 1)] },
      { any: [{ not: isSince }, at(days.then, 'all', 1, 'any', 1)] },
      {
        not: {
          all: [
            { not: at(days.before, 'all', 2, 'not', 'all', 0, 'not') },
            { not: at(days.then, 'all', 2, 'not', 'all', 1, 'not') },
          ],
        },
      },
    ],
  };
}
