import { join } from 'node:path';
import { say } from '../../command-words/say';
import type { PlainDate } from '../../dates';
import { assess } from '../../rules';
import type { Fault } from '../check/fault';
import { meetsExpectation } from '../example-outcome';
import { contentRoot, loadCatalogue } from '../load';
import { editedFiles } from '../plausible/edits-since-commit';
import { affectedBy } from './affected';
import { committedCatalogue } from './committed';
import { loadKeptHouseholds } from './kept-households';

/**
 * The examples of rules edited since the last commit that expect what no longer comes out: a comparison turned round is mostly a slip. None where
 * nothing was committed, or no rule was edited.
 */
export function examplesBehind(root: string, today: PlainDate): Fault[] {
  const edited = editedFiles(root);
  if (!edited.some((file) => /\/rule\.yaml$|^content\/(shared-rules|places)\//.test(file)))
    return wrongExamples(root, today, edited);
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

/** The examples in edited files that expect what does not come out. */
function wrongExamples(root: string, today: PlainDate, edited: readonly string[]): Fault[] {
  if (!edited.some((file) => file.endsWith('/examples.yaml'))) return [];
  const catalogue = loadCatalogue(join(root, contentRoot));
  return loadKeptHouseholds(root, today).flatMap(({ household, on, example }) => {
    if (!example || !edited.includes(example.file)) return [];
    const result = assess(household, on, catalogue).find(({ id }) => id === example.programme);
    if (!result || meetsExpectation(result, example.expect)) return [];
    const message = say(
      'Write what comes out, or correct the rule: this example of {programme} comes to something else.',
      {
        programme: example.programme,
      },
    );
    return [{ file: example.file, line: example.line, path: '', message }];
  });
}
