import { serviceSchema } from '../../rules/schema';
import { serviceWordsSchema } from '../words-schemas';
import type { Lists } from './lists';
import { writtenService } from '../read-service';
import { tracing } from '../rule-language/tracing';
import { readContentFile, type ContentFile } from './content-file';
import { checkEntry, type CheckedEntry, type EntryWords } from './check-entry';
import type { FaultReport } from './fault';
import { amountFaults } from '../plausible/amount-doubts';
import { dayFaults } from '../plausible/day-doubts';
import { ruleDoubts } from '../plausible/rule-doubts';
import { distantDays, outOfOrder, twiceNamed } from './list-faults';
import { outlineOf } from './check-outline';
import { deskFaults, idFaults } from './rule-faults';
import { schemaFaults } from './schema-faults';
import { writtenAs } from './written-out';

const words: EntryWords = {
  schema: serviceWordsSchema,
  groups: [
    ['papers', 'paper'],
    ['notes', 'note'],
    ['gaps', 'gap'],
  ],
  beside: ['service.yaml'],
};

/** Checks one service and its words. */
export function checkService(root: string, id: string, lists: Lists, report: FaultReport): CheckedEntry {
  const folder = `content/services/${id}`;
  const missing = 'Write this file, or take the service out of content/services.yaml.';
  const rule = withValues(readContentFile(root, `${folder}/service.yaml`, report, missing), report);
  const outline = outlineOf(rule.data);
  report.faults.push(
    ...schemaFaults(rule, serviceSchema),
    ...distantDays(rule),
    ...twiceNamed(rule),
    ...outOfOrder(rule, 'availability'),
    ...dayFaults(rule, lists.today),
    ...amountFaults(rule, outline),
    ...ruleDoubts(rule),
    ...idFaults(rule, id),
    ...deskFaults(rule, lists),
  );
  return checkEntry(root, { folder, id, rule, outline }, words, lists, report);
}

/** The file with its figures as the schema has them, whose faults are said of the places in the file itself. */
function withValues(file: ContentFile, report: FaultReport): ContentFile {
  const trace = tracing();
  const data = writtenService(file.data, trace);
  report.faults.push(...trace.slips.map(({ path, message }) => file.fault(path, message)));
  return writtenAs(file, data, trace.originOf);
}
