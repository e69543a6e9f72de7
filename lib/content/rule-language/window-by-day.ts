import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, type FieldGroup } from '../check/values';
import { byDay, guarded } from './by-day';
import { ruleByDay } from './conditions-by-day';
import {
  allHold,
  keepNamed,
  turnReached,
  turnsIn,
  type DatedPlaces,
  type WrittenPiece,
} from './dated-places';
import { sideOfUse } from './days-of-use';

/** The days to apply as ways, one for each value of the figures that set them. */
export function windowByDay(value: FieldGroup, places: DatedPlaces): FieldGroup {
  if (!Array.isArray(value.readings)) return value;
  const readings = value.readings.map((reading: unknown, index) => {
    if (!isFields(reading)) return reading;
    const { opens, closes, ways, ...others } = reading;
    const path: ContentPath = ['window', 'readings', index];
    const written = Array.isArray(ways)
      ? ways.flatMap((way: unknown, place) => wayByDay(way, [...path, 'ways', place], places))
      : wayByDay(
          { ...(opens !== undefined && { opens }), ...(closes !== undefined && { closes }) },
          path,
          places,
        );
    if (!Array.isArray(ways) && written.length === 1) return reading;
    for (const [place, { origin }] of written.entries())
      places.trace.remember([...path, 'ways', place], origin);
    return { ...others, ways: written.map(({ said }) => said) };
  });
  return { ...value, readings };
}

function wayByDay(value: unknown, origin: ContentPath, places: DatedPlaces): WrittenPiece[] {
  if (!isFields(value)) return [{ said: value, origin }];
  const { when, ...bounds } = value;
  const own = when === undefined ? undefined : ruleByDay(when, [...origin, 'when'], places);
  if (turnsIn(value, places.dated).some(({ by }) => by === 'application'))
    places.trace.report({ path: origin, message: windowHangsOnItself });
  return guarded(
    byDay(bounds, places.dated),
    (sides) => sideOfUse(sides, origin, places) ?? turnReached(sides.turn, places),
  ).map(({ guards, piece }) => {
    keepNamed(piece, places);
    const all = allHold([own, ...guards]);
    return {
      said: { ...(own !== undefined || guards.length > 0 ? { when: all } : {}), ...fieldsOf(piece) },
      origin,
    };
  });
}

const windowHangsOnItself =
  'Add by to the values that follow: the days to apply cannot hang on the day of applying.';
