import { parseDate } from '../../dates';
import type { Places } from '../../facts/places';
import { readHousehold } from '../../facts/read-household';
import { examplesSchema } from '../example-schema';
import { idsIn, type Lists } from './lists';
import { adviseName } from './advice';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { distantDays } from './list-faults';
import type { Outline } from './check-outline';
import { schemaFaults } from './schema-faults';
import { fieldsOf, itemsOf } from './values';

/** Checks the examples of one programme: their shape, and that each household is one a citizen could describe. Returns them as they are written. */
export function checkExamples(
  root: string,
  folder: string,
  outline: Outline,
  lists: Lists,
  report: FaultReport,
): unknown {
  const file = readContentFile(
    root,
    `${folder}/examples.yaml`,
    report,
    'Write this file: a list of examples.',
  );
  // The household is read as a citizen's would be, whose messages are better than those of the bare schema.
  const shape = schemaFaults(file, examplesSchema).filter(({ path }) => !/^\d+\.household\./.test(path));
  report.faults.push(...shape, ...distantDays(file).filter(({ path }) => path.endsWith('.on')));
  const places: Places = Object.fromEntries(
    idsIn(lists.places, 'code').map((code) => [code, { code, neighbour: false, disadvantaged: false }]),
  );
  for (const [index, example] of itemsOf(file.data).entries()) {
    report.faults.push(...exampleFaults(file, index, example, outline, places));
  }
  return file.data;
}

/** Conditions that every programme may have without naming them. */
const commonConditions = ['base', 'version', 'has-child'];

function exampleFaults(
  file: ContentFile,
  index: number,
  example: unknown,
  { ids }: Outline,
  places: Places,
): Fault[] {
  const { on, household, expect } = fieldsOf(example);
  const day = typeof on === 'string' ? parseDate(on) : undefined;
  const read = day && household !== undefined ? readHousehold(household, day, places) : undefined;
  const problems = read && 'problems' in read ? read.problems : [];
  const known = [...ids.conditions, ...commonConditions];
  const named = Object.keys(fieldsOf(fieldsOf(expect).conditions));
  const strange = ids.conditions.length > 0 ? named.filter((id) => !known.includes(id)) : [];
  return [
    ...problems.map(({ path, message }) =>
      file.fault([index, 'household', ...(path ? path.split('.') : [])], message),
    ),
    ...strange.map((id) =>
      file.fault([index, 'expect', 'conditions', id], adviseName('condition', id, known)),
    ),
  ];
}
