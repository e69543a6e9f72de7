import { dateParts, type Box, type PartsProblem } from './date-parts';
import { readYear } from './era-year';

/** A date as it is typed: three texts, any of which may be empty, or hold more than its own part. */
export type DateFields = { readonly [box in Box]: string };

/** One part of the date and the box that it stands in. */
export type Placed = { readonly text: string; readonly box: Box };

type Merged = { readonly [part in Box]?: Placed };

/** What the three boxes say together. The same part may stand in two of them, but not with two values. */
export function mergeBoxes(
  typed: DateFields,
): { readonly merged: Merged } | { readonly problem: PartsProblem | 'date-twice'; readonly box: Box } {
  const merged: { [part in Box]?: Placed } = {};
  for (const box of boxes) {
    if (!typed[box].trim()) continue;
    const read = dateParts(typed[box], box);
    if ('problem' in read) return { problem: read.problem, box };
    for (const part of boxes) {
      const text = read.parts[part];
      if (text === undefined) continue;
      const before = merged[part];
      if (before && numberOf(before.text) !== numberOf(text)) return { problem: 'date-twice', box };
      merged[part] ??= { text, box };
    }
  }
  return { merged };
}

const boxes = ['year', 'month', 'day'] as const;

const numberOf = (text: string): number | undefined => readYear(text)?.western;
