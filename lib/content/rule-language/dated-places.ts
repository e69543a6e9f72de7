import type { ContentPath } from '../check/content-file';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import { atBirth, dayName, type DatedFigures, type Turn } from './by-day';
import { decidingFact } from './deciding-fact';
import { figuresNamed } from './figure-names';
import type { Tracing } from './tracing';

/** What is known while the figures of one rule that change on a day are written out. */
export type DatedPlaces = {
  readonly dated: DatedFigures;
  readonly trace: Tracing;
  readonly rule: FieldGroup;
  /** The figures that the rule written out names beside those of the file. */
  readonly made: Map<string, FieldGroup>;
};

/** A piece written out, and where it stands in the file. */
export type WrittenPiece = { readonly said: unknown; readonly origin: ContentPath };

/** Whether the day that decides is the one of a turn, or a later one. */
export function turnReached({ by, from }: Turn, places: DatedPlaces): FieldGroup {
  const day = dayOfTurn(from, places);
  const fact = decidingFact(by, places.rule);
  if (fact.with !== undefined) {
    const [version] = itemsOf(places.rule.versions);
    places.made.set(atBirth, { unit: 'months', value: 0, source: fieldsOf(version).source });
  }
  return { ...fact, onOrAfter: day };
}

/** The day of a turn as a figure of the rule written out. */
export function dayOfTurn(from: string, places: DatedPlaces): string {
  const day = dayName({ from });
  const { source, place } = firstSince(from, places);
  places.trace.remember(['figures', day, 'value'], place);
  places.made.set(day, { unit: 'date', value: from, source });
  return day;
}

/** The first value that begins on a day: its source, and where the day is written. */
export function firstSince(
  from: string,
  { rule }: Pick<DatedPlaces, 'rule'>,
): { readonly source: unknown; readonly place: ContentPath } {
  for (const [name, figure] of Object.entries(fieldsOf(rule.figures)))
    for (const [index, value] of itemsOf(fieldsOf(figure).later).map(fieldsOf).entries())
      if (value.from === from) {
        return { source: value.source, place: ['figures', name, 'values', index + 1, 'from'] };
      }
  return { source: undefined, place: ['figures'] };
}

/** Keeps which values are named, so that they become figures. */
export function keepNamed(piece: unknown, { made }: DatedPlaces, key = ''): void {
  for (const name of figuresNamed(piece, key)) if (!made.has(name)) made.set(name, {});
}

/** The turns of the figures that a piece names. */
export const turnsIn = (value: unknown, dated: DatedFigures): readonly Turn[] =>
  figuresNamed(value).flatMap((name) => dated.get(name) ?? []);

/** Whether a piece changes with the day of applying, of which there are several. */
export const hangsOnApplying = (value: unknown, { dated, rule }: DatedPlaces): boolean =>
  rule.window !== undefined && turnsIn(value, dated).some(({ by }) => by === 'application');

/** Rules that hold together, as short as they can be written. */
export function allHold(rules: readonly unknown[]): unknown {
  const [only, ...others] = rules.filter((each) => each !== undefined);
  return others.length === 0 ? (only ?? { all: [] }) : { all: [only, ...others] };
}
