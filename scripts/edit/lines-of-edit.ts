import type { FileEdit } from '@/lib/content/edit/edited-files';
import type { FileChange, LineChange } from '@/lib/edit/preview';

/** The lines in which a file comes to differ: what is the same at its beginning and its end is left out. */
export function linesOfEdit({ file, before, after }: FileEdit): Omit<FileChange, 'mark'> {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split(/\r?\n/))) as [
    string[],
    string[],
  ];
  return { file, lines: changedLines(old, now) };
}

/** Walks both texts; what they have in common in this order, as much of it as there is, has not changed. */
function changedLines(old: readonly string[], now: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  const first = old.findIndex((line, index) => line !== now[index]);
  const start = first < 0 ? old.length : first;
  let [at, to] = [start, start];
  const common = [...inCommon(old.slice(start), now.slice(start)), [old.length - start, now.length - start]];
  for (const [nextAt = 0, nextTo = 0] of common) {
    const [gone, come] = [start + nextAt - at, start + nextTo - to];
    for (let each = 0; each < Math.max(gone, come); each += 1)
      changes.push({
        line: to + each + 1,
        ...(each < gone && { before: old[at + each] ?? '' }),
        ...(each < come && { after: now[to + each] ?? '' }),
      });
    [at, to] = [start + nextAt + 1, start + nextTo + 1];
  }
  return changes;
}

/** The places of the longest row of lines that stand in both, in this order. */
function inCommon(old: readonly string[], now: readonly string[]): [number, number][] {
  // What is the same at the end is not compared with everything else.
  const differs = old.toReversed().findIndex((line, index) => line !== now.at(-1 - index));
  const same = Math.min(differs < 0 ? old.length : differs, now.length);
  const [rows, columns] = [old.length - same, now.length - same];
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row]![column] =
        old[row] === now[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const places: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (old[row] === now[column]) places.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return [
    ...places,
    ...Array.from({ length: same }, (_, each): [number, number] => [rows + each, columns + each]),
  ];
}
