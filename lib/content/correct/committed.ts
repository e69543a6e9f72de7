import { say } from '../../command-words/say';
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import type { Catalogue } from '../../rules';
import { loadHolidaysOfPlans, placesOf } from '../load';
import { programmeFrom } from '../read-programme';
import { committedTexts } from './committed-texts';
import { placesSchema, programmeOrderSchema, sharedRulesSchema } from '../catalogue-schemas';

/** The catalogue as it was last committed to the git repository that holds `root`, or why there is none. */
export function committedCatalogue(root: string): Catalogue | { advice: string } {
  const order = committed(root, 'content/programmes.yaml');
  if ('advice' in order) return order;
  const rules = programmeOrderSchema
    .parse(parse(order.text))
    .map((id) => `content/programmes/${id}/rule.yaml`);
  const files = ['content/shared-rules/rules.yaml', 'content/places/places.yaml', ...rules];
  const [shared = '', places = '', ...texts] = committedTexts(root, files).map((text, index) => {
    if (text === undefined) throw new Error(notCommitted(String(files[index]), 'missing'));
    return text;
  });
  const sharedRules = sharedRulesSchema.parse(parse(shared));
  return {
    programmes: rules.map(
      (file, index) => programmeFrom(file, parse(texts[index] ?? ''), sharedRules).programme,
    ),
    places: placesOf(placesSchema.parse(parse(places))),
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
  return { advice: notCommitted(file, error?.message ?? stderr.trim()) };
}

const notCommitted = (file: string, message: string): string =>
  say('Commit the content first: {file} was not found in the last commit. {message}', { file, message });
