import { diffArrays } from 'diff';
import type { FileEdit } from '@/lib/content/edit/edited-files';
import type { FileChange, LineChange } from '@/lib/edit/preview';

/** The lines in which a file comes to differ, a line that goes beside the one that comes for it. */
export function linesOfEdit({ file, before, after }: FileEdit): Omit<FileChange, 'mark'> {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split(/\r?\n/)));
  const lines: LineChange[] = [];
  let line = 1;
  let gone: readonly string[] = [];
  // Of lines that go and lines that come at one place, those that go are told first.
  for (const { value, added, removed } of diffArrays(old ?? [], now ?? [])) {
    if (!removed) lines.push(...sideBySide(line, gone, added ? value : []));
    if (!removed) line += value.length;
    gone = removed ? value : [];
  }
  return { file, lines: [...lines, ...sideBySide(line, gone, [])] };
}

function sideBySide(first: number, gone: readonly string[], come: readonly string[]): LineChange[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, each) => {
    const [before, after] = [gone[each], come[each]];
    return {
      line: first + each,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
  });
}
