import type { Situation, Subject } from './situation';
import { isExact } from './exact';
import type { Fact } from './fact';
import type { Path } from './household';

/** The answers that could still sharpen a fact: those it is read from that are missing, unknown or a span. */
export function openPaths(
  { needs }: Fact,
  situation: Situation,
  subject: Subject,
  as: readonly string[] = [],
): readonly Path[] {
  const paths = needs(situation, subject, as);
  const known = situation.open.get(paths);
  if (known) return known;
  const open = paths.filter((path) => !isExact(situation.household, path));
  situation.open.set(paths, open);
  return open;
}
