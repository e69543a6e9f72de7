import type { FileEdit } from '@/lib/content/edit/edited-files';
import type { FileChange, LineChange } from '@/lib/edit/preview';

/** The lines in which a file comes to differ: what is the same at its beginning and its end is left out. */
export function linesOfEdit({ file, before, after }: FileEdit): Omit<FileChange, 'mark'> {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split(/\r?\n/))) as [
    string[],
    string[],
  ];
  return { file, lines: changedLines(old, now, 0) };
}

/** Walks both texts; where they part, looks for the nearest line at which they meet again. */
function changedLines(old: readonly string[], now: readonly string[], start: number): LineChange[] {
  const changes: LineChange[] = [];
  let [at, to] = [start, start];
  while (at < old.length || to < now.length) {
    if (old[at] === now[to]) {
      [at, to] = [at + 1, to + 1];
      continue;
    }
    const [gone, come] = nextMeeting(old.slice(at), now.slice(to));
    for (let each = 0; each < Math.max(gone, come); each += 1)
      changes.push({
        line: to + each + 1,
        ...(each < gone && { before: old[at + each] ?? '' }),
        ...(each < come && { after: now[to + each] ?? '' }),
      });
    [at, to] = [at + gone, to + come];
  }
  return changes;
}

/** How many lines of each are passed before both go on alike. */
function nextMeeting(old: readonly string[], now: readonly string[]): [gone: number, come: number] {
  for (let sum = 1; sum < old.length + now.length; sum += 1)
    for (let gone = 0; gone <= sum; gone += 1) {
      const come = sum - gone;
      if (gone < old.length && come < now.length && old[gone] === now[come]) return [gone, come];
    }
  return [old.length, now.length];
}
