import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missedCallsSchema } from '../catalogue-schemas';
import { daysAhead } from '../plausible/day-doubts';
import { adviseName } from './advice';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import type { Lists } from './lists';
import { schemaFaults } from './schema-faults';
import { fieldsOf, itemsOf } from './values';

const name = 'content/missed-calls.yaml';

/** Checks that calls nobody answered were about something that is kept, and are past. */
export function checkMissedCalls(
  root: string,
  { programmes, services, guides, today }: Lists,
  report: FaultReport,
): void {
  if (!existsSync(join(root, name))) return;
  const file = readContentFile(root, name, report, '');
  const known = [...programmes, ...services, ...guides, 'elsewhere'];
  report.faults.push(...schemaFaults(file, missedCallsSchema), ...daysAhead(file, today, ['on']));
  for (const [index, { id }] of itemsOf(file.data).map(fieldsOf).entries())
    if (typeof id === 'string' && !known.includes(id))
      report.faults.push(file.fault([index, 'id'], adviseName('programme', id, known)));
}
