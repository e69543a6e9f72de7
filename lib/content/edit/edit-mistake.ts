import { stringify } from 'yaml';
import type { TaskOf } from '../../edit/tasks';
import type { EditedFiles } from './edited-files';
import { keptOf, wordsFolder } from './facts-file';
import { toldHousehold } from './told-household';

/** Keeps a household that somebody found wrongly judged as an example of a programme, with what it should come to and why. */
export function editMistake(
  { id, on, answers, expect, because }: TaskOf<'mistake'>,
  files: EditedFiles,
): void {
  const told = toldHousehold(answers, on, files.root);
  if (keptOf(id, files.root).kind !== 'programme' || !told)
    throw new RangeError(`no example of ${id} can be made`);
  const example = { name: because, on, household: told.way.household, expect: { verdict: expect } };
  const written = stringify([example], { lineWidth: 0, singleQuote: true });
  files.change(
    `content/${wordsFolder(id, files.root)}/examples.yaml`,
    (text) => `${text.replace(/\n?$/, '\n')}# 届いた申し出から残した例。\n${written}`,
  );
}
