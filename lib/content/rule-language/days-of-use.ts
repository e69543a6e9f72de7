import { say } from '../../command-words/say';
import type { ContentPath } from '../check/content-file';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import { eveName, eveOf, piecesByDay, type BothSides } from './by-day';
import { firstSince, keepNamed, turnReached, type DatedPlaces } from './dated-places';
import { figuresNamed } from './figure-names';
import { isDeepStrictEqual } from 'node:util';

/**
 * Which side of a day counts for the days of use themselves, where the day of using decides: the later one also for whoever uses it today and still
 * may on the eve, because nothing ends for them. Undefined for other days. What this cannot say is refused.
 */
export function sideOfUse(
  { turn, then, before }: BothSides,
  origin: ContentPath,
  places: DatedPlaces,
): FieldGroup | undefined {
  const { rule, trace } = places;
  if (turn.by !== 'use' || fieldsOf(rule.window).lastDay !== 'use') return undefined;
  const [old, next] = [before, then].map((side) => fieldsOf(piecesByDay(side)[0]));
  if (!old || !next || !isDeepStrictEqual(old.opens, next.opens) || !isLonger(turn.from, old.closes, places))
    trace.report({ path: origin, message: say(onlyLater) });
  const eve = eveName(eveOf(turn));
  places.made.set(eve, { unit: 'date', value: eveOf(turn), source: firstSince(turn.from, places).source });
  keepNamed(old, places);
  const goesOn = [old?.closes ?? []].flat().map((close) => ({ ...fieldsOf(close), onOrAfter: eve }));
  return { any: [turnReached(turn, places), { all: goesOn }] };
}

const onlyLater =
  'Write another by: the last day of use can only come later with the day of using it, and its first day not change.';

/** Whether the days that end the use come later by the values from this day on. */
function isLonger(from: string, closes: unknown, { rule, dated }: DatedPlaces): boolean {
  const names = figuresNamed(closes).map((name) => name.replace(/From\d{8}$/, ''));
  return names
    .filter((name) => dated.has(name))
    .every((name) => {
      const figure = fieldsOf(fieldsOf(rule.figures)[name]);
      const values = [figure, ...itemsOf(figure.later).map(fieldsOf)];
      const place = values.findIndex((each) => each.from === from);
      return (
        place < 1 ||
        (lengths.has(figure.unit) && Number(values[place]?.value) > Number(values[place - 1]?.value))
      );
    });
}

const lengths = new Set<unknown>(['years', 'months', 'days', 'grade']);
