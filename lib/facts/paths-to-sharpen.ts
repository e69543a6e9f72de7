import type { Case, Subject } from './situation';
import { isExact } from './exact';
import type { Fact } from './fact';
import type { Path } from './household';

/** The answers that could still sharpen a fact: those it is read from that are missing, unknown or a span. */
export function openPaths(
  { needs }: Fact,
  kase: Case,
  subject: Subject,
  as: readonly string[] = [],
): readonly Path[] {
  const paths = needs(kase, subject, as);
  const known = kase.open.get(paths);
  if (known) return known;
  const open = paths.filter((path) => !isExact(kase.household, path));
  kase.open.set(paths, open);
  return open;
}
