import type { Path } from '@/lib/facts/household';
import { addOpenPaths, type ProgrammeResult } from '@/lib/rules';

/** The answers that could still decide a programme: not those that would only sharpen its amount or days, nor those that rival readings make useless. */
export function openPathsOf({ verdict, ask, conditions, subjects }: ProgrammeResult): Set<Path> {
  const open = new Set<Path>();
  if (verdict !== 'unknown') return open;
  if (ask.includes('children')) return new Set(['children']);
  for (const condition of [conditions, ...subjects.map((each) => each.conditions)].flat()) {
    condition.open?.forEach((path) => open.add(path));
    addOpenPaths(open, condition);
  }
  return new Set([...open].filter((path) => ask.includes(path)));
}
