import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import { byDay, guarded } from './by-day';
import { ceilingByDay } from './ceiling-by-day';
import { conditionByDay, ruleByDay } from './conditions-by-day';
import {
  allHold,
  hangsOnApplying,
  keepNamed,
  turnReached,
  type DatedPlaces,
  type WrittenPiece,
} from './dated-places';
import { sumsOfUnborn, turnReachedByBirth } from './unborn';

/** An amount with a case for each value that a sum may have. */
export function amountByDay(value: FieldGroup, places: DatedPlaces): FieldGroup {
  const { judgedOn: _, ...others } = value;
  const parts = itemsOf(value.parts).map((each, index) => part(each, ['amount', 'parts', index], places));
  const isOn = value.judgedOn !== undefined || hangsOnApplying(value, places);
  const ceiling = ceilingByDay(value, places);
  if (ceiling !== undefined) places.made.set(ceiling, {});
  return {
    ...others,
    ...(isOn && { judgedOn: value.judgedOn ?? 'application' }),
    ...(Array.isArray(value.parts) && { parts }),
    ...(value.ceiling !== undefined && { ceiling: ceiling ?? value.ceiling }),
  };
}

function part(value: unknown, path: ContentPath, places: DatedPlaces): unknown {
  if (!isFields(value)) return value;
  const { yen, cases, ...others } = value;
  // A condition of the same part is judged on the days on which its amount is.
  const { judgedOn: _, ...test } = fieldsOf(conditionByDay(others, path, places));
  const written = Array.isArray(cases)
    ? cases.flatMap((each: unknown, index) => caseByDay(each, [...path, 'cases', index], places))
    : yenCases({}, yen, [...path, 'yen'], places);
  if (written.length === 1 && cases === undefined) return { ...test, ...(yen !== undefined && { yen }) };
  for (const [index, { origin }] of written.entries())
    places.trace.remember([...path, 'cases', index], origin);
  return { ...test, cases: written.map(({ said }) => said) };
}

function caseByDay(value: unknown, origin: ContentPath, places: DatedPlaces): WrittenPiece[] {
  if (!isFields(value) || value.when === undefined) return [{ said: value, origin }];
  const when = ruleByDay(value.when, [...origin, 'when'], places);
  return yenCases({ when }, value.yen, origin, places);
}

/** One case for each value that the sum may have. */
function yenCases(
  { when }: { when?: unknown },
  yen: unknown,
  origin: ContentPath,
  places: DatedPlaces,
): WrittenPiece[] {
  const days = byDay(yen, places.dated, 'yen');
  const sums = guarded(days, ({ turn }) => turnReachedByBirth(turn, places) ?? turnReached(turn, places));
  return [...sumsOfUnborn(days, places), ...sums].map(({ guards, piece }) => {
    keepNamed(piece, places, 'yen');
    return { said: { when: allHold([when, ...guards]), yen: piece }, origin };
  });
}
