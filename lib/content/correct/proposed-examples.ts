import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../rules';
import type { Example } from '../example-schema';
import { contentRoot, loadExamples } from '../load';
import type { Correction } from './correction';
import { examplesAround, withExamples } from './day-examples';

/** The examples that a value from a day on asks for, and the file of examples with them; none where both sides are played. */
export type ProposedExamples = {
  readonly examples: readonly Example[];
  readonly written?: { readonly file: string; readonly before: string; readonly text: string };
};

/** What is proposed for a correction, judged by the catalogue as it comes to be. */
export function proposedExamples(
  { id, folder, after, from, corrected }: Pick<Correction, 'id' | 'folder' | 'after' | 'from' | 'corrected'>,
  catalogue: Catalogue,
  root: string,
): ProposedExamples {
  const value = after.later?.find((each) => each.from === from);
  if (!value || !from || !('conditions' in corrected)) return { examples: [] };
  const change = { id, by: value.by, from };
  const examples = examplesAround(change, loadExamples(id, join(root, contentRoot)), catalogue);
  if (examples.length === 0) return { examples };
  const file = `${folder}/examples.yaml`;
  const before = readFileSync(join(root, file), 'utf8');
  return { examples, written: { file, before, text: withExamples(before, examples) } };
}
