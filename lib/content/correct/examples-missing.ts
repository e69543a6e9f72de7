import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import { contentFileOf } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { contentRoot } from '../load';
import { editedFiles } from '../plausible/edits-since-commit';
import { loadEqualMutants } from '../rule-mutants/equal';
import { untoldMutants } from '../rule-mutants/prove-mutants';
import { committedTexts } from './committed-texts';

/** Conditions edited since the last commit that could be turned to their opposite, or miss their limit, without an example that tells. */
export function examplesMissing(root: string): Fault[] {
  const rules = editedFiles(root).filter((file) => /^content\/programmes\/[^/]+\/rule\.yaml$/.test(file));
  const texts = committedTexts(root, rules);
  return rules.flatMap((name, index) => {
    const before = texts[index];
    if (before === undefined) return [];
    const now = contentFileOf(name, readFileSync(join(root, name), 'utf8'));
    const places = placesChanged(contentFileOf(name, before).data, now.data);
    if (places.length === 0) return [];
    const id = String(fieldsOf(now.data).id);
    const isAsked = ({ path, change }: { path: string; change: string }) =>
      turns.test(change) && places.some((place) => path.startsWith(`${place}.`));
    return untoldMutants(id, isAsked, loadEqualMutants(), join(root, contentRoot)).map(({ path, change }) =>
      now.fault(
        [],
        say('Add an example that tells {place}: with {change} all of {programme} come to the same.', {
          place: path,
          change,
          programme: id,
        }),
      ),
    );
  });
}

/** One comparison for its opposite, or for the one that leaves out the limit itself. */
const turns = /^(true|false|atMost|below|atLeast|above|onOrBefore|onOrAfter) -> |^not dropped$/;

/** The conditions, and parts that they name, that are not what they were. */
function placesChanged(before: unknown, now: unknown): string[] {
  const [old, rule] = [before, now].map(fieldsOf);
  const conditionsOf = (each: unknown) => itemsOf(fieldsOf(each).conditions).map(fieldsOf);
  const conditions = conditionsOf(rule).filter(
    (each) => !conditionsOf(old).some((other) => isDeepStrictEqual(other, each)),
  );
  const parts = Object.entries(fieldsOf(rule?.let)).filter(
    ([name, part]) => !isDeepStrictEqual(fieldsOf(old?.let)[name], part),
  );
  return [...conditions.map(({ id }) => `conditions.${String(id)}`), ...parts.map(([name]) => `let.${name}`)];
}
