import { z } from 'zod';
import { readContent } from '@/lib/content/read-file';
import type { CodeMutation } from './code-mutations';

const text = z.string().min(1);
/** Mutants of the code that no household could tell, by file, text before and after, and why. */
const equalCodeMutantsSchema = z.array(
  z.strictObject({ file: text, before: text, after: text, because: text }),
);
type EqualCodeMutant = z.infer<typeof equalCodeMutantsSchema>[number];

/** The mutants that are equal in meaning, each with its reason. */
export function loadEqualCodeMutants(): EqualCodeMutant[] {
  return readContent('scripts/mutants/equal-code-mutants.yaml', equalCodeMutantsSchema);
}

/** Whether this entry names that mutant; lines move, so the text alone counts. */
export function isNamedMutant(
  entry: EqualCodeMutant,
  mutant: CodeMutation & { readonly file: string },
): boolean {
  const isSame = (a: string, b: string) => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
  return (
    entry.file === mutant.file && isSame(entry.before, mutant.before) && isSame(entry.after, mutant.after)
  );
}
