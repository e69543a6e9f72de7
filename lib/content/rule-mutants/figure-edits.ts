import { addDays, plainDate } from '../../dates';
import type { ContentPath } from '../check/content-file';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import type { Edit } from './rule-edit';

/** Keys whose text never names a figure, although a figure may bear the same name. */
const otherNames: readonly unknown[] = [
  ...['id', 'source', 'fact', 'of', 'as', 'part', 'is', 'includes', 'oneOf'],
  ...['vary', 'count', 'kind', 'period', 'per', 'lastDay'],
];

/** A figure or a day one less and one more, in this place alone; a figure that no rule uses is words. */
export function figureEdits(path: ContentPath, value: unknown, figures: FieldGroup): Edit[] {
  const key = path.findLast((step) => typeof step === 'string');
  if (typeof value !== 'string' || otherNames.includes(key)) return [];
  const figure = Object.hasOwn(figures, value) ? fieldsOf(figures[value]) : undefined;
  if (figure && Array.isArray(figure.values)) return datedEdits(path, value, figure);
  return [-1, 1].flatMap((step): Edit[] => {
    const to = moved(figure ? figure.value : value, step);
    if (to === undefined) return [];
    if (!figure) return [{ path, to, change: `${value} -> ${to}` }];
    const change = `${value} ${String(figure.value)} -> ${to}`;
    return [{ path, to: mutated, change, figures: { [mutated]: { ...figure, value: to } } }];
  });
}

/** The same of each of its values, and of each day from which one holds. */
function datedEdits(path: ContentPath, name: string, figure: FieldGroup): Edit[] {
  const values = itemsOf(figure.values).map(fieldsOf);
  return values.flatMap((each, index) =>
    ['value', 'from'].flatMap((key) =>
      [-1, 1].flatMap((step): Edit[] => {
        const to = moved(each[key], step);
        if (to === undefined) return [];
        const change = `${name} ${String(each[key])} -> ${to}`;
        const changed = values.with(index, { ...each, [key]: to });
        return [{ path, to: mutated, change, figures: { [mutated]: { ...figure, values: changed } } }];
      }),
    ),
  );
}

const mutated = 'mutated';

/** The next number, day or day of every year; undefined for anything else. */
function moved(value: unknown, step: number): number | string | undefined {
  if (typeof value === 'number') return value + step;
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return addDays(plainDate(value), step);
  // A year without 29 February: the day is one of every year.
  return /^\d\d-\d\d$/.test(value) ? addDays(plainDate(`2025-${value}`), step).slice(5) : undefined;
}
