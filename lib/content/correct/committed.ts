import { say } from '../../command-words/say';
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import type { Catalogue } from '../../rules';
import { loadHolidaysOfPlans, placesOf } from '../load';
import { programmeFrom } from '../read-programme';
import { placesSchema, programmeOrderSchema, sharedRulesSchema } from '../catalogue-schemas';

/** The catalogue as it was last committed to the git repository that holds `root`, or why there is none. */
export function committedCatalogue(root: string): Catalogue | { advice: string } {
  const order = committed(root, 'content/programmes.yaml');
  if ('advice' in order) return order;
  const rules = programmeOrderSchema
    .parse(parse(order.text))
    .map((id) => `content/programmes/${id}/rule.yaml`);
  const [shared = '', places = '', ...texts] = allCommitted(root, [
    'content/shared-rules/rules.yaml',
    'content/places/places.yaml',
    ...rules,
  ]);
  const sharedRules = sharedRulesSchema.parse(parse(shared));
  return {
    programmes: rules.map(
      (file, index) => programmeFrom(file, parse(texts[index] ?? ''), sharedRules).programme,
    ),
    places: placesOf(placesSchema.parse(parse(places))),
    holidays: loadHolidaysOfPlans(),
  };
}

/** The texts of files as they were last committed, all from one process: one for each takes seconds. */
function allCommitted(root: string, files: readonly string[]): string[] {
  const { stdout, error } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: files.map((file) => `HEAD:./${file}\n`).join(''),
    maxBuffer: 64_000_000,
  });
  if (error) throw error;
  let rest = stdout;
  return files.map((file) => {
    // A line `<name> blob <length>`, so many bytes, and the end of a line.
    const end = rest.indexOf('\n');
    const [, length] = / blob (\d+)$/.exec(rest.toString('utf8', 0, end)) ?? [];
    if (length === undefined) throw new Error(notCommitted(file, rest.toString('utf8', 0, Math.max(end, 0))));
    const from = end + 1;
    const until = from + Number(length);
    const text = rest.toString('utf8', from, until);
    rest = rest.subarray(until + 1);
    return text;
  });
}

/** A path beginning with ./ is seen from `root`, which may be a folder of a larger repository. */
function committed(root: string, file: string): { text: string } | { advice: string } {
  const { status, stdout, stderr, error } = spawnSync('git', ['show', `HEAD:./${file}`], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return { text: stdout };
  return { advice: notCommitted(file, error?.message ?? stderr.trim()) };
}

const notCommitted = (file: string, message: string): string =>
  say('Commit the content first: {file} was not found in the last commit. {message}', { file, message });
