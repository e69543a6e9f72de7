import type { Household } from './household';
import { nearestName } from './nearest-name';
import type { Places } from './places';
import type { Problem } from './problem';

/** Municipality codes that content/places.yaml does not have: a misspelt one would count as a place that no rule names. */
export function placeProblems({ self, spouse }: Household, places: Places): Problem[] {
  const adults = { self, spouse: typeof spouse === 'object' ? spouse : undefined };
  return Object.entries(adults).flatMap(([name, adult]) => {
    const periods = Array.isArray(adult?.periods) ? adult.periods : [];
    return periods.flatMap(({ municipality }, index): Problem[] => {
      if (municipality === undefined || municipality === 'unknown' || municipality === 'other') return [];
      if (Object.hasOwn(places, municipality)) return [];
      const nearest = nearestName(municipality, Object.keys(places)) ?? '';
      const message = nearest
        ? `Write ${nearest}, another code of content/places.yaml, or other.`
        : 'Write a code of content/places.yaml, such as kumagaya, or other.';
      const path = `${name}.periods.${index}.municipality`;
      return [{ path, code: 'choose-one', values: { nearest }, message }];
    });
  });
}
