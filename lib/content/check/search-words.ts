import { searchWordsSchema } from '../words-schemas';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import { schemaFaults } from './schema-faults';

/** Checks the words by which a programme or service is found. */
export function checkSearchWords(root: string, folder: string, report: FaultReport): void {
  const missing = 'Write this file: the words by which this is found, under ja and en.';
  const file = readContentFile(root, `${folder}/search.yaml`, report, missing);
  report.faults.push(...schemaFaults(file, searchWordsSchema));
}
