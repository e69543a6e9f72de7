import { say } from '../../command-words/say';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales, defaultLocale } from '../../i18n/locales';
import { spelling } from '../../search/synonyms';
import { synonymsSchema } from '../catalogue-schemas';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import { schemaFaults } from './schema-faults';
import { strangeFiles } from './translations';
import { textsIn } from './values';

/** Checks the groups of words that mean the same in each language that has some: each word stands once, however it is spelled. */
export function checkSynonyms(root: string, report: FaultReport): void {
  report.faults.push(...strangeFiles(root, 'content/synonyms'));
  for (const locale of locales) {
    const name = `content/synonyms/${locale}.yaml`;
    if (locale !== defaultLocale && !existsSync(join(root, name))) continue;
    const file = readContentFile(root, name, report, 'Write this file: groups of words that mean the same.');
    report.faults.push(...schemaFaults(file, synonymsSchema));
    const seen = new Set<string>();
    for (const { path, text } of textsIn(file.data)) {
      if (seen.has(spelling(text)))
        report.faults.push(
          file.fault(path, say('Take out {text}: the search cannot tell it from a word above.', { text })),
        );
      seen.add(spelling(text));
    }
  }
}
