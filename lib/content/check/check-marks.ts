import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, locales } from '../../i18n/locales';
import { translatedFromSchema } from '../translation/translated-from';
import { readingsSchema } from '../translation/translation-state';
import { readContentFile } from './content-file';
import type { FaultReport } from './fault';
import type { Lists } from './lists';
import { schemaFaults } from './schema-faults';
import { daysAhead } from '../plausible/day-doubts';
import { strangeFiles } from './translations';

const folder = 'content/translations';
const readings = 'readings.yaml';

/** Checks what is written of translations: from which Japanese each was made, and who has read it. */
export function checkMarks(root: string, { today }: Lists, report: FaultReport): void {
  report.faults.push(...strangeFiles(root, folder, [readings]));
  const marks = locales.filter((locale) => locale !== defaultLocale).map((locale) => `${locale}.yaml`);
  for (const name of [...marks, readings].filter((each) => existsSync(join(root, folder, each)))) {
    const file = readContentFile(root, `${folder}/${name}`, report, '');
    report.faults.push(
      ...schemaFaults(file, name === readings ? readingsSchema : translatedFromSchema),
      ...daysAhead(file, today, ['on']),
    );
  }
}
