import { z } from 'zod';
import { readContent } from '@/lib/content/read-file';
import type { CodeMutation } from './code-mutations';

const text = z.string().min(1);
/**
 * Mutants of the code that no household could tell, by file, text before and after, and why. `beside` is a part of the line, where the file
 * has the same text elsewhere too.
 */
const equalCodeMutantsSchema = z.array(
  z.strictObject({ file: text, before: text, after: text, beside: text.optional(), because: text }),
);
type EqualCodeMutant = z.infer<typeof equalCodeMutantsSchema>[number];

/** A mutation with the file it is made in, and the text of that file. */
export type CodeMutant = CodeMutation & { readonly file: string; readonly text: string };

/** The mutants that are equal in meaning, each with its reason. */
export function loadEqualCodeMutants(): EqualCodeMutant[] {
  return readContent('scripts/mutants/equal-code-mutants.yaml', equalCodeMutantsSchema);
}

/** Whether this entry names that mutant; lines move, so the text alone counts. */
export function isNamedMutant({ file, before, after, beside }: EqualCodeMutant, mutant: CodeMutant): boolean {
  const isSame = (a: string, b: string) => oneLine(a) === oneLine(b);
  if (file !== mutant.file || !isSame(before, mutant.before) || !isSame(after, mutant.after)) return false;
  return beside === undefined || lineOf(mutant).includes(beside);
}

/** The text on one line. */
export const oneLine = (several: string): string => several.replace(/\s+/g, ' ');

const lineOf = ({ text: whole, line }: CodeMutant): string => whole.split('\n')[line - 1] ?? '';
