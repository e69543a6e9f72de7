import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { measureGroupSchema, strategiesSchema, termsSchema } from '../strategy-schemas';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { twiceNamed } from './list-faults';
import type { CheckedEntry } from './check-entry';
import { schemaFaults } from './schema-faults';
import { measureFaults } from './strategy-measures';
import { termFaults } from './strategy-terms';
import { fieldsOf, itemsOf, textsIn } from './values';
import { furiganaLocale, isSimpleJapanese } from '../../i18n/languages';

const folder = 'content/strategy';

/** Checks the strategy: its files and words, that each measure stands once, and that projects and programmes name each other. */
export function checkStrategy(root: string, programmes: readonly CheckedEntry[], report: FaultReport): void {
  const terms = readStrategyFile(root, 'terms', termsSchema, report);
  const strategies = readStrategyFile(root, 'strategies', strategiesSchema, report);
  const named = itemsOf(strategies.data).flatMap((each, index) =>
    itemsOf(fieldsOf(each).groups).map((group, at) => ({ id: String(group), path: [index, 'groups', at] })),
  );
  const ids = [...new Set(named.map(({ id }) => id))];
  const groups = ids.map((id) => readStrategyFile(root, id, measureGroupSchema, report));
  const twice = named.filter(({ id }, index) => named.findIndex((each) => each.id === id) < index);
  report.faults.push(
    ...twiceNamed(terms),
    ...twiceNamed(strategies),
    ...twice.map(({ id, path }) => strategies.fault(path, `Leave ${id} out: it has been named above.`)),
    ...strangeFiles(root, ids),
    ...[terms, strategies, ...groups].flatMap((file) => termFaults(file, terms)),
    ...measureFaults(strategies, groups, programmes),
  );
}

function readStrategyFile(root: string, id: string, schema: z.ZodType, report: FaultReport): ContentFile {
  const file = readContentFile(root, `${folder}/${id}.yaml`, report, 'Write this file.');
  report.faults.push(...schemaFaults(file, schema), ...wordFaults(file));
  return file;
}

function wordFaults(file: ContentFile): Fault[] {
  return textsIn(file.data).flatMap(({ path, text }) => {
    if (!isSimpleJapanese(path.at(-1))) {
      return /[｜《》]/.test(text) ? [file.fault(path, `Write readings in ${furiganaLocale} only.`)] : [];
    }
    return simpleJapaneseFaults(text).map((message) => file.fault(path, message));
  });
}

function strangeFiles(root: string, groups: readonly string[]): Fault[] {
  const known = ['terms', 'strategies', ...groups].map((id) => `${id}.yaml`);
  const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return there
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      path: '',
      message: `Move or delete this file, or name it among the groups of ${folder}/strategies.yaml.`,
    }));
}
