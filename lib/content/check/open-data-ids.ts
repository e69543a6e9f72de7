import { say } from '../../command-words/say';
import { openDataIdsSchema } from '../catalogue-schemas';
import type { Lists } from './lists';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import { schemaFaults } from './schema-faults';
import { fieldsOf } from './values';

/** Checks that the open data knows every programme and service by a number of its own, which nothing else ever had. */
export function checkOpenDataIds(root: string, { programmes, services }: Lists, report: FaultReport): void {
  const file = readContentFile(root, 'content/open-data-ids.yaml', report, 'Write this file.');
  if (file.data === undefined) return;
  const entries = Object.entries(fieldsOf(file.data));
  const numbers = entries.map(([, number]) => String(number));
  let free = Math.max(first - 1, ...numbers.map(Number).filter(Number.isSafeInteger));
  const twice = entries.filter(([, number], index) => numbers.indexOf(String(number)) < index);
  const missing = [...programmes, ...services].filter((id) => !entries.some(([named]) => named === id));
  report.faults.push(
    ...schemaFaults(file, openDataIdsSchema),
    ...twice.map(([id, number]) =>
      file.fault(
        [id],
        say("{number} is already given. Write the next free number: ''{free}''.", {
          number: String(number),
          free: ++free,
        }),
      ),
    ),
    ...missing.map((id) => file.fault([], say("Add this line: {id}: ''{free}''", { id, free: ++free }))),
  );
}

/** The next number that nothing ever had. */
export function nextOpenDataId(known: Readonly<Record<string, string>>): string {
  return String(Math.max(first - 1, ...Object.values(known).map(Number)) + 1);
}

const first = 1_000_000_001;
