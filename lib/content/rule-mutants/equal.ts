import { z } from 'zod';
import { readContent } from '../read-file';

const text = z.string().min(1);
/** Mutants that mean the same as the rule: `*` stands for anything in `in`, `path` and `change`. */
export const equalMutantsSchema = z.array(
  z.strictObject({ in: text, path: text, change: text, because: text }),
);
export type EqualMutant = z.infer<typeof equalMutantsSchema>[number];

/** Where the mutants that are equal in meaning are named, each with its reason. */
export const equalMutantsFile = 'scripts/mutants/equal-mutants.yaml';

/** The named mutants of that file. */
export function loadEqualMutants(file = equalMutantsFile): EqualMutant[] {
  return readContent(file, equalMutantsSchema);
}

/** Whether this entry names that mutant. */
export function isNamed(
  entry: EqualMutant,
  mutant: { readonly in: string; readonly path: string; readonly change: string },
): boolean {
  return (['in', 'path', 'change'] as const).every((key) => isLike(entry[key], mutant[key]));
}

function isLike(pattern: string, said: string): boolean {
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`).test(said);
}
