import { say } from '../../command-words/say';
import type { Outline } from '../check/check-outline';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, isFields, itemsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Parts of an amount above its ceiling; where none is, figures that no rule of a city comes near. */
export function amountFaults(file: ContentFile, outline: Outline): Fault[] {
  const above = partsAboveCeiling(file, outline);
  return above.length > 0
    ? above
    : [...turnedRanges(file), ...crossedPairs(file), ...strangeFigures(file), ...leaps(file)];
}

/** The largest part, where the ceiling of the whole is below it. */
function partsAboveCeiling(file: ContentFile, { uses }: Outline): Fault[] {
  const { ceiling } = fieldsOf(fieldsOf(file.data).amount);
  const most = figureIn(file, ceiling);
  const [largest] = uses
    .filter(({ path }) => path[0] === 'amount' && path[1] === 'parts')
    .map(({ name }) => ({ name, yen: figureIn(file, name) ?? 0 }))
    .toSorted((a, b) => b.yen - a.yen);
  if (most === undefined || !largest || largest.yen <= most) return [];
  const values = { part: largest.name, yen: largest.yen, ceiling: String(ceiling), most };
  const message = say(
    'Correct {part} ({yen}) or {ceiling} ({most}): no part can be above the ceiling of the whole.',
    values,
  );
  return [file.fault(['figures', largest.name, 'value'], message)];
}

/** `yen: { from, to }` that begins above its end. */
function turnedRanges(file: ContentFile): Fault[] {
  return Object.values(fieldsOf(file.data)).length === 0 ? [] : rangesIn(file, ['amount', 'parts']);
}

function rangesIn(file: ContentFile, path: readonly (string | number)[]): Fault[] {
  const value = path.reduce<unknown>(
    (each, step) => fieldsOf(each)[String(step)] ?? Object(each)[step],
    file.data,
  );
  if (Array.isArray(value)) return value.flatMap((_, index) => rangesIn(file, [...path, index]));
  if (!isFields(value)) return [];
  const [from, to] = [figureIn(file, value.from), figureIn(file, value.to)];
  if (from !== undefined && to !== undefined && from > to) {
    const message = say('Write a figure up to {most} for from: the range ends there.', { most: to });
    return [file.fault([...path, 'from'], message)];
  }
  return Object.keys(value).flatMap((key) => rangesIn(file, [...path, key]));
}

/** `minAge` above `maxAge`, or `firstGrade` after `lastGrade`. */
function crossedPairs(file: ContentFile): Fault[] {
  return Object.keys(fieldsOf(fieldsOf(file.data).figures)).flatMap((name) => {
    const other = name.replace(/^min(?=[A-Z])/, 'max').replace(/^first(?=[A-Z])/, 'last');
    const [least, most] = [figureIn(file, name), figureIn(file, other)];
    if (least === undefined || most === undefined || least <= most) return [];
    const message = say('Write at most {most} for {name}: {other} is {most}.', { name, other, most });
    return [file.fault(['figures', name, 'value'], message)];
  });
}

/** Figures outside what their unit can hold. */
function strangeFigures(file: ContentFile): Fault[] {
  return Object.entries(fieldsOf(fieldsOf(file.data).figures)).flatMap(([name, figure]) => {
    const { unit, value } = fieldsOf(figure);
    const [least, most] = bounds[String(unit)] ?? [];
    if (typeof value !== 'number' || least === undefined || most === undefined) return [];
    if (value >= least && value <= most) return [];
    const message = say('Write {name} from {least} to {most} instead of {value}: its unit is {unit}.', {
      name,
      least,
      most,
      value,
      unit: String(unit),
    });
    return [doubtAt(file, ['figures', name, 'value'], message)];
  });
}

/** Values of one figure of which the next is more than three times as much, or less than a third. */
function leaps(file: ContentFile): Fault[] {
  return Object.entries(fieldsOf(fieldsOf(file.data).figures)).flatMap(([name, figure]) => {
    const { value, later } = fieldsOf(figure);
    const values = [value, ...itemsOf(later).map((each) => fieldsOf(each).value)].map(Number);
    return values.flatMap((after, index) => {
      const before = values[index - 1];
      if (!before || !after || (after <= before * 3 && after * 3 >= before)) return [];
      const message = say(
        'Write {figure} as its source has it: from {before} to {after} is more than three times as much, or less than a third.',
        { figure: name, before: String(before), after: String(after) },
      );
      return [doubtAt(file, ['figures', name, 'later', index - 1, 'value'], message)];
    });
  });
}

/** The least and the most that a figure of each unit is likely to be. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  yen: [100, 100_000_000],
  years: [0, 120],
  months: [0, 120],
  'calendar-month': [1, 12],
  days: [0, 1_000],
  times: [0, 100],
  place: [1, 10],
  class: [0, 5],
  grade: [1, 12],
  hours: [0, 168],
};

function figureIn({ data }: ContentFile, name: unknown): number | undefined {
  const { value } = fieldsOf(fieldsOf(fieldsOf(data).figures)[String(name)]);
  return typeof value === 'number' ? value : undefined;
}
