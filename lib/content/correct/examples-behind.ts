import { join } from 'node:path';
import { say } from '../../command-words/say';
import type { PlainDate } from '../../dates';
import type { Fault } from '../check/fault';
import { contentRoot, loadCatalogue } from '../load';
import { editedFiles } from '../plausible/change-doubts';
import { affectedBy } from './affected';
import { committedCatalogue } from './committed';
import { loadKeptHouseholds } from './kept-households';

/**
 * The examples of rules edited since the last commit that expect what no longer comes out: a comparison turned round is mostly a slip. None where
 * nothing was committed, or no rule was edited.
 */
export function examplesBehind(root: string, today: PlainDate): Fault[] {
  if (!editedFiles(root).some((file) => /\/rule\.yaml$|^content\/(shared-rules|places)\//.test(file)))
    return [];
  const before = committedCatalogue(root);
  if ('advice' in before) return [];
  const after = loadCatalogue(join(root, contentRoot));
  return affectedBy(loadKeptHouseholds(root, today), before, after).flatMap(
    ({ household: { example }, programme, isToUpdate }) =>
      isToUpdate && example
        ? [
            {
              ...{ file: example.file, line: example.line, path: '' },
              message: say(
                'Look at the rule of {programme} again: this example comes to something else now. Where that is meant, correct what it expects.',
                { programme },
              ),
            },
          ]
        : [],
  );
}
