import { spelling } from '../../search/synonyms';
import { synonymsSchema } from '../catalogue-schemas';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import { schemaFaults } from './schema-faults';
import { textsIn } from './values';

/** Checks the groups of words that mean the same: each word stands once, however it is spelled. */
export function checkSynonyms(root: string, report: FaultReport): void {
  const missing = 'Write this file: groups of words that mean the same, under ja and en.';
  const file = readContentFile(root, 'content/synonyms.yaml', report, missing);
  report.faults.push(...schemaFaults(file, synonymsSchema));
  const seen = new Set<string>();
  for (const { path, text } of textsIn(file.data)) {
    if (seen.has(spelling(text)))
      report.faults.push(file.fault(path, `Take out ${text}: the search cannot tell it from a word above.`));
    seen.add(spelling(text));
  }
}
