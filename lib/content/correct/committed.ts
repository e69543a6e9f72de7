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
  const show = (file: string) => {
    const shown = committed(root, file);
    if ('advice' in shown) throw new Error(shown.advice);
    return parse(shown.text);
  };
  const shared = sharedRulesSchema.parse(show('content/shared-rules/rules.yaml'));
  const programmeOf = (file: string) => programmeFrom(file, show(file), shared).programme;
  return {
    programmes: programmeOrderSchema
      .parse(parse(order.text))
      .map((id) => programmeOf(`content/programmes/${id}/rule.yaml`)),
    places: placesOf(placesSchema.parse(show('content/places/places.yaml'))),
    holidays: loadHolidaysOfPlans(),
  };
}

/** A path beginning with ./ is seen from `root`, which may be a folder of a larger repository. */
function committed(root: string, file: string): { text: string } | { advice: string } {
  const { status, stdout, stderr, error } = spawnSync('git', ['show', `HEAD:./${file}`], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return { text: stdout };
  return {
    advice: say('Commit the content first: {file} was not found in the last commit. {message}', {
      file,
      message: error?.message ?? stderr.trim(),
    }),
  };
}
